package vn.kstthc.publication;

import java.util.regex.Pattern;

/** The form of a code of the national database: 1.013871, its long form, or that of the database before 2019. */
final class ProcedureCode {

    private static final Pattern FORM =
            Pattern.compile("\\d{1,2}\\.\\d{6}(\\.[0-9A-Z]{2,3}){0,4}|[A-Z]{1,3}-[A-Z]{2,5}-\\d{3,6}(-TT)?");

    private ProcedureCode() {}

    static boolean valid(String code) {
        return FORM.matcher(code).matches();
    }
}
