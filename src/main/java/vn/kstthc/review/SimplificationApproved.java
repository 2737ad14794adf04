package vn.kstthc.review;

/**
 * An approved option that another lifecycle has to carry out; published in the transaction that begins its execution.
 *
 * @param targetId under which the case that follows is reported, see {@link ReviewExecutions#follow}
 * @param decisionNumber of the decision that approved the option
 */
public record SimplificationApproved(
        String caseNumber,
        String targetId,
        TargetKind kind,
        String code,
        String name,
        String leadUnit,
        SimplificationOption option,
        ExecutionWay way,
        String decisionNumber) {

    private static final int TITLE_MAX = 300;

    /** The title of the case that carries it out: it names the decision. */
    public String title() {
        var title = "Thực thi phương án đơn giản hóa (Quyết định số " + decisionNumber + "): " + name;
        return title.codePointCount(0, title.length()) <= TITLE_MAX
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_MAX - 1)) + "…";
    }
}
