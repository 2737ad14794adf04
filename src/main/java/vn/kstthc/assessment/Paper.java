package vn.kstthc.assessment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document of the case: its text, and number and date once it is signed. */
@Embeddable
public class Paper {

    private @Nullable String text;
    private @Nullable String number;
    private @Nullable LocalDate signedOn;

    public String text() {
        return text == null ? "" : text;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    void draft(String newText) {
        text = newText;
    }

    void signed(String newNumber, LocalDate on) {
        number = newNumber;
        signedOn = on;
    }
}
