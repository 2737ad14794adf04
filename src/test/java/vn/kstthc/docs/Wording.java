package vn.kstthc.docs;

import java.util.Map;
import java.util.regex.Pattern;

/** Says in Vietnamese who gets a task and how a condition reads, from the expressions of a model. */
final class Wording {

    private static final Pattern GROUP = Pattern.compile("\\$\\{routing\\.group\\((.+),'([A-Z_]+)'\\)}");
    private static final Map<String, String> ROLES = Map.of(
            "OFFICER", "Chuyên viên",
            "LEADER", "Lãnh đạo",
            "DIVISION_HEAD", "Lãnh đạo phòng",
            "RECORDS_CLERK", "Văn thư");
    private static final Map<String, String> UNITS = Map.of(
            "unit", "đơn vị xử lý",
            "division", "phòng (hoặc đơn vị) được phân công",
            "askedUnit", "đơn vị được hỏi",
            "routing.committee()", "Ủy ban nhân dân",
            "routing.holder('CONTROL_OFFICE')", "cơ quan đầu mối kiểm soát thủ tục hành chính");

    private Wording() {}

    static String group(String expression) {
        var match = GROUP.matcher(expression);
        if (!match.matches()) {
            return "Theo cấu hình (" + variable(expression) + ")";
        }
        String unit = match.group(1);
        String role = match.group(2);
        return ROLES.getOrDefault(role, role) + " của " + UNITS.getOrDefault(unit, code(unit));
    }

    /** The name inside {@code ${name}}, as code. */
    static String variable(String expression) {
        return code(expression.replaceAll("^[$#]\\{(.*)}$", "$1"));
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
