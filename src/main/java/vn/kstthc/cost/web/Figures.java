package vn.kstthc.cost.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures as officials type them: a dot or a space between thousands, a comma before decimals. A dot that does not
 * stand between thousands ("1.5") is refused instead of guessed at.
 */
final class Figures {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern FIGURE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,30})(,\\d{1,20})?");

    private Figures() {}

    static Optional<BigDecimal> parse(String text) {
        var typed = SPACES.matcher(text).replaceAll("");
        return typed.length() <= 60 && FIGURE.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }
}
