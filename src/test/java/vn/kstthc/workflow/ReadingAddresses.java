package vn.kstthc.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriTemplate;

/**
 * Every address that tells something: all of the application that answer to GET, found by their mappings, and those of the
 * engine, with its queries that are sent by POST. A number, document, instance or task of a case is a word in braces to be
 * replaced.
 */
final class ReadingAddresses {

    /** Before the address of a query that is sent by POST, with an empty body. */
    static final String BY_POST = "POST ";

    /** What the engine's REST answers below its doors. */
    private static final String ENGINE =
            """
            /task /task/count /task?sortBy=created&sortOrder=desc /task/{task} /task/{task}/form
            /task/{task}/form-variables /task/{task}/rendered-form /task/{task}/deployed-form
            /task/{task}/identity-links /task/{task}/comment /task/{task}/variables /task/{task}/localVariables
            /task/{task}/attachment /task/report/candidate-group-count /process-instance /process-instance/count
            /process-instance?businessKey={number} /process-instance/{instance}
            /process-instance/{instance}/variables /process-instance/{instance}/activity-instances
            /process-instance/{instance}/comment /process-instance/count?withIncident=true /execution
            /execution/count /execution/{instance} /execution/{instance}/localVariables /variable-instance
            /variable-instance/count /job /job/count /incident /incident/count /event-subscription
            /event-subscription/count /external-task /external-task/count
            /process-definition/statistics?failedJobs=true&incidents=true
            /process-definition/key/probe/statistics?failedJobs=true&incidents=true /deployment
            /history/process-instance /history/process-instance/count /history/process-instance/{instance}
            /history/process-instance/{instance}/comment
            /history/process-instance/report?reportType=duration&periodUnit=month /history/activity-instance
            /history/activity-instance/count /history/task /history/task/count
            /history/task/report?reportType=count&groupBy=taskName /history/variable-instance
            /history/variable-instance/count /history/detail /history/detail/count /history/incident
            /history/incident/count /history/job-log /history/job-log/count /history/identity-link-log
            /history/identity-link-log/count /history/user-operation /history/user-operation/count
            /history/decision-instance /history/process-definition/cleanable-process-instance-report /tenant
            /tenant/count /filter /user /batch /batch/statistics
            """;

    private static final String QUERIES =
            """
            /task /task/count /process-instance /process-instance/count /execution /execution/count /variable-instance
            /variable-instance/count /job /job/count /incident/count /external-task /external-task/count
            /history/process-instance /history/process-instance/count /history/activity-instance
            /history/activity-instance/count /history/task /history/task/count /history/variable-instance
            /history/variable-instance/count /history/detail /history/job-log /history/job-log/count
            """;

    private static final String COCKPIT =
            """
            /process-definition/statistics
            /process-definition/statistics-count
            /process-instance
            /process-instance/count
            /incident
            /incident/count
            /process-instance/{instance}/called-process-instances
            """;

    private static final String SEARCHES =
            """
            /app/cases?q=kin+viec
            /app/cases?q={number}
            /api/cases?q=kin+viec&sort=DUE
            /api/cases?unit=snv
            /api/notices?case={number}
            /app/admin/notices?case={number}
            /app?view=UNITS
            /app?view=OVERDUE
            /actuator/metrics
            """;

    private ReadingAddresses() {}

    static List<String> of(RequestMappingHandlerMapping mappings) {
        var own = mappings.getHandlerMethods().keySet().stream()
                .filter(ReadingAddresses::reads)
                .flatMap(info -> info.getPatternValues().stream())
                .map(ReadingAddresses::filled);
        return Stream.of(
                        below("/engine-rest", ENGINE),
                        below("/camunda/api/engine/engine/default", ENGINE),
                        below(BY_POST + "/engine-rest", QUERIES),
                        below("/camunda/api/cockpit/plugin/base/default", COCKPIT),
                        below("", SEARCHES),
                        own)
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    private static boolean reads(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<String> below(String door, String paths) {
        return Stream.of(paths.strip().split("\\s+")).map(path -> door + path);
    }

    private static String filled(String pattern) {
        var template = new UriTemplate(pattern);
        Map<String, String> values = template.getVariableNames().stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> switch (name) {
                    case "number", "caseNumber" -> "-number-";
                    case "id" -> "-document-";
                    default -> "1";
                }));
        return template.expand(values)
                .toString()
                .replace("-number-", "{number}")
                .replace("-document-", "{document}");
    }
}
