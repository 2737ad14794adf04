package vn.kstthc.organization;

import java.security.SecureRandom;
import java.util.Locale;
import vn.kstthc.shared.Refusal;

/** Makes first passwords and tells which ones people may choose. */
final class Passwords {

    static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int RANDOM_LENGTH = 16;
    /** Without characters that look alike on paper. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String random() {
        return RANDOM.ints(RANDOM_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    static void requireGood(String username, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refusal.badRequest("organization.account.length", SHORTEST, LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw Refusal.badRequest("organization.account.contains-name");
        }
    }
}
