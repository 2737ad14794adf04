package vn.kstthc.assessment;

/** A step with a deadline: its key in the case and the rules that hold for the usual and the shortened procedure. */
enum Step {
    SCREEN("screen", "F-IA.SCREEN", "F-IA.SCREEN"),
    ASSESS("assess", "F-IA.ASSESS", "F-IA.ASSESS.SHORT"),
    REPORT("report", "F-IA.REPORT", "F-IA.REPORT.SHORT"),
    SEND("send", "F-IA.SEND", "F-IA.SEND.SHORT"),
    COMMENT("comment", "D01", "F-IA.COMMENT.SHORT"),
    EXPLAIN("explain", "F-IA.EXPLAIN", "F-IA.EXPLAIN.SHORT"),
    APPRAISE("appraise", "D02", "F-IA.APPRAISE.SHORT"),
    REVISE("revise", "F-IA.REVISE", "F-IA.REVISE.SHORT"),
    SUBMIT("submit", "F-IA.SUBMIT", "F-IA.SUBMIT.SHORT"),
    ADOPT("adopt", "F-IA.ADOPT", "F-IA.ADOPT.SHORT");

    private final String key;
    private final String rule;
    private final String shortRule;

    Step(String key, String rule, String shortRule) {
        this.key = key;
        this.rule = rule;
        this.shortRule = shortRule;
    }

    String key() {
        return key;
    }

    String rule(boolean shortened) {
        return shortened ? shortRule : rule;
    }
}
