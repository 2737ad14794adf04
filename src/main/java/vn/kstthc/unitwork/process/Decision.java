package vn.kstthc.unitwork.process;

import vn.kstthc.workflow.FormValues;

/** The fields in which somebody agrees to a draft or sends it back with a remark. */
final class Decision {

    static final String REMARK = "remark";
    private static final String FIELD = "decision";
    private static final String AGREE = "AGREE";

    private Decision() {}

    static boolean isAgreed(FormValues values) {
        return AGREE.equals(values.requireText(FIELD));
    }
}
