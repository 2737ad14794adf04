package vn.kstthc.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.ProcedureQuery;
import vn.kstthc.publication.ProcedureSort;
import vn.kstthc.publication.ProcedureStatus;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** The filter of the register as it stands in the address; everything may be missing. */
record ProcedureFilter(
        @Nullable String q,
        @Nullable String field,
        @Nullable ProcedureLevel level,
        @Nullable ProcedureStatus status,
        @Nullable ProcedureSort sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int DEFAULT_SIZE = 25;
    private static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 1_000_000;
    private static final int MAX_WORDS = 200;
    private static final int MAX_ROWS = 100_000;

    ProcedureQuery query() {
        return query(status == null ? List.of() : List.of(status), false);
    }

    /** What everybody may see: in force or dated, whatever status was asked for, and nothing between offices. */
    ProcedureQuery publicQuery() {
        return query(List.of(ProcedureStatus.IN_FORCE, ProcedureStatus.NEW), true);
    }

    /** All rows of the list at once. */
    ProcedureQuery wholeList() {
        var query = query();
        return new ProcedureQuery(
                query.words(), query.field(), query.level(), query.statuses(), false, query.sort(), 0, MAX_ROWS);
    }

    private ProcedureQuery query(List<ProcedureStatus> statuses, boolean forEverybody) {
        check();
        return new ProcedureQuery(
                text(q),
                text(field),
                Optional.ofNullable(level),
                statuses,
                forEverybody,
                sort == null ? ProcedureSort.CODE : sort,
                page == null ? 0 : page,
                size == null ? DEFAULT_SIZE : size);
    }

    private void check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (page != null && (page < 0 || page > MAX_PAGE)) {
            problems.add(new FieldProblem("page", "publication.list.page-range"));
        }
        if (size != null && (size < 1 || size > MAX_SIZE)) {
            problems.add(new FieldProblem("size", "publication.list.size-range", MAX_SIZE));
        }
        if (q != null && q.length() > MAX_WORDS) {
            problems.add(new FieldProblem("q", "publication.list.words-length", MAX_WORDS));
        }
        if (field != null && field.length() > MAX_WORDS) {
            problems.add(new FieldProblem("field", "publication.list.words-length", MAX_WORDS));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
