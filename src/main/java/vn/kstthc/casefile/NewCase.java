package vn.kstthc.casefile;

import java.text.Normalizer;
import java.time.Instant;

/**
 * What is needed to open a case.
 *
 * @param title what it is about, in one line, without personal data
 * @param leadUnit code of the accountable unit
 * @param openedAt when the event happened that opens it (received, decided), not when it was typed in
 * @param restricted only its members may see it
 */
public record NewCase(CaseType type, String title, String leadUnit, Instant openedAt, boolean restricted) {

    /** However a machine writes its diacritics, the title is found by its words. */
    public NewCase {
        title = Normalizer.normalize(title, Normalizer.Form.NFC);
    }
}
