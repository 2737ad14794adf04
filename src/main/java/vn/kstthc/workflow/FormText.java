package vn.kstthc.workflow;

/** What people typed, for the Markdown that forms show. */
public final class FormText {

    private FormText() {}

    /** In one line, and so that Markdown makes no markup of it. */
    public static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
