package vn.kstthc.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The one exception for bad input and forbidden acts. It carries message keys; the doors (pages, JSON, engine) turn it
 * into the right status and a clear text. The transaction rolls back.
 */
public final class Refusal extends RuntimeException {

    /** Why the act is refused; each door maps it to its HTTP status. */
    public enum Kind {
        BAD_REQUEST(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] args;
    private final transient List<FieldProblem> problems;

    private Refusal(Kind kind, String key, Object[] args, List<FieldProblem> problems) {
        super(kind + " " + key
                + problems.stream().map(p -> " " + p.field() + ":" + p.key()).collect(joining()));
        this.kind = kind;
        this.key = key;
        this.args = args;
        this.problems = problems;
    }

    public static Refusal badRequest(String key, Object... args) {
        return new Refusal(Kind.BAD_REQUEST, key, args, List.of());
    }

    public static Refusal invalid(List<FieldProblem> problems) {
        return new Refusal(Kind.BAD_REQUEST, "shared.refusal.invalid", new Object[0], List.copyOf(problems));
    }

    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, key, args, List.of());
    }

    public static Refusal notFound(String key, Object... args) {
        return new Refusal(Kind.NOT_FOUND, key, args, List.of());
    }

    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, args, List.of());
    }

    /** A conflict with the things that cause it, one problem each. */
    public static Refusal conflict(List<FieldProblem> problems, String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, args, List.copyOf(problems));
    }

    public static Refusal of(Kind kind, String key, Object... args) {
        return new Refusal(kind, key, args, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }

    /** Problems by field, empty unless the refusal is about the fields of a form. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
