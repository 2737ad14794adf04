package vn.kstthc.document;

import java.text.Normalizer;
import java.util.Locale;
import vn.kstthc.shared.Refusal;

/** The name of an uploaded file, made harmless: no folder, no control characters, at most 150 characters. */
record FileName(String text) {

    private static final int LONGEST = 150;

    static FileName of(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            throw Refusal.badRequest("document.refusal.no-name");
        }
        var name = new FileName(clean);
        return clean.length() <= LONGEST ? name : name.shortened();
    }

    /** In lower case, without the dot; empty when there is none. */
    String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension. */
    String stem() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private FileName shortened() {
        var ending = "." + extension();
        return new FileName(
                text.substring(0, LONGEST - Math.min(ending.length(), 10)).strip() + ending);
    }
}
