package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kstthc.web.Caller;

/**
 * Asks every reading address of the application and of the engine as one person, before and after a case appears of which
 * he must not know: an outsider gets the same answers as without it.
 */
public final class LeakSweep {

    private static final String NO_CASE = "KT-2026-999999";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    /** Definitions of which restricted cases run, whose history the engine sums up without its tenant check. */
    private static final String DEFINITIONS =
            "/engine-rest/process-definition?latestVersion=true&keysIn=probe,inspection-round";

    private static final int FEWEST = 100;

    private final List<String> addresses;
    private final String who;
    private final Caller caller;
    private final Caller poster;
    private Map<String, String> before = Map.of();

    /** What an outsider could ask for by name: a case, and what belongs to it; empty what there is not. */
    public record Hidden(String number, String document, String instance, String task) {

        public static final String NO_ID = "00000000-0000-0000-0000-000000000000";

        public Hidden(String number) {
            this(number, NO_ID, NO_ID, NO_ID);
        }
    }

    private LeakSweep(RequestMappingHandlerMapping mappings, String who, Caller caller, Caller poster) {
        this.addresses = new ArrayList<>(ReadingAddresses.of(mappings));
        this.who = who;
        this.caller = caller;
        this.poster = poster;
    }

    public static LeakSweep of(RequestMappingHandlerMapping mappings, int port, String username) throws Exception {
        return new LeakSweep(mappings, username, Caller.session(port, username), Caller.basic(port, username));
    }

    public static LeakSweep ofAnonymous(RequestMappingHandlerMapping mappings, int port) {
        return new LeakSweep(mappings, "anonymous", Caller.anonymous(port), Caller.anonymous(port));
    }

    /** Asks these too: pages of other things that count cases. */
    public LeakSweep also(String... paths) {
        addresses.addAll(List.of(paths));
        return this;
    }

    /** Remembers what is answered now and does not change by itself. */
    public LeakSweep remember() throws Exception {
        var nothing = new Hidden(NO_CASE);
        var first = answers(nothing);
        var second = answers(nothing);
        second.keySet().removeIf(path -> !second.get(path).equals(first.get(path)));
        assertThat(second).as(who).hasSizeGreaterThan(FEWEST);
        before = second;
        return this;
    }

    /** Asks again: the same answers, and none with one of these words. */
    public void assertNothingLeaks(Hidden hidden, String... words) throws Exception {
        var after = answers(hidden);
        assertThat(after)
                .allSatisfy((path, answer) ->
                        assertThat(answer).as(who + " " + path).doesNotContain(words));
        before.forEach((path, answer) -> {
            if (!isRefusedById(path, after.get(path))) {
                assertThat(after.get(path)).as(who + " " + path).isEqualTo(answer);
            }
        });
    }

    /** What every reading address answers, with the numbers of the case replaced by those of a case that never was. */
    private Map<String, String> answers(Hidden hidden) throws Exception {
        var answers = new LinkedHashMap<String, String>();
        for (var path : withWhatIsThere()) {
            var asked = path.replace("{number}", hidden.number())
                    .replace("{document}", hidden.document())
                    .replace("{instance}", hidden.instance())
                    .replace("{task}", hidden.task());
            var answer = asked.startsWith(ReadingAddresses.BY_POST)
                    ? poster.json(asked.substring(ReadingAddresses.BY_POST.length()), "{}")
                    : caller.get(asked);
            var body = answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse("") + answer.body();
            answers.put(path, plain(body, path, hidden));
        }
        return answers;
    }

    /** With the lists that the person chooses from in Tasklist, and the sums of definitions. */
    private List<String> withWhatIsThere() throws Exception {
        var all = new ArrayList<>(addresses);
        for (var id : ids("/engine-rest/filter")) {
            var filter = "/engine-rest/filter/" + id;
            all.addAll(List.of(filter + "/list", filter + "/count", ReadingAddresses.BY_POST + filter + "/list"));
        }
        for (var id : ids(DEFINITIONS)) {
            var sums = "/history/process-definition/" + id + "/statistics";
            all.addAll(List.of("/engine-rest" + sums, "/camunda/api/engine/engine/default" + sums));
        }
        return all;
    }

    private List<String> ids(String list) throws Exception {
        return ID.matcher(caller.get(list).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Without tokens and the time of the day in a form, and without the echo of what was asked for. */
    private static String plain(String body, String path, Hidden hidden) {
        var text = body.replaceAll("(name=\"_csrf\"[^>]*value=|_csrf\" content=)\"[^\"]+\"", "")
                .replaceAll("\\b[A-Za-z0-9_-]{60,}\\b", "")
                .replaceAll("T\\d\\d:\\d\\d\"", "T\"");
        if (!path.contains("{")) {
            return text;
        }
        for (var asked : List.of(hidden.document(), hidden.instance(), hidden.task())) {
            text = text.replace(asked, Hidden.NO_ID);
        }
        return path.contains("{number}") ? text.replace(hidden.number(), NO_CASE) : text;
    }

    /** The engine refuses a known id otherwise than an unknown one; nobody outside learns an id. */
    private static boolean isRefusedById(String path, String answer) {
        return (path.contains("{task}") || path.contains("{instance}")) && answer.matches("(?s)(403|404|500) .*");
    }
}
