package vn.kstthc.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of Vietnamese words: Đ after D, letters with their marks after those without. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<Object> vietnamese() {
        return Collator.getInstance(Locale.forLanguageTag("vi"));
    }
}
