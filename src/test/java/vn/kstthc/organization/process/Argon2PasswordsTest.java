package vn.kstthc.organization.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private static final String PASSWORD = "Hồ sơ thủ tục hành chính phải trả đúng hẹn cho người dân, doanh nghiệp";

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void aPasswordFitsOnlyItsHash() {
        var hash = passwords.encrypt(PASSWORD);
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.check(PASSWORD, hash)).isTrue();
        assertThat(passwords.check(PASSWORD, hash)).isTrue();
        assertThat(passwords.check(PASSWORD + "!", hash)).isFalse();
    }

    @Test
    void aRememberedPasswordDoesNotFitANewHash() {
        var old = passwords.encrypt("old password");
        assertThat(passwords.check("old password", old)).isTrue();
        assertThat(passwords.check("old password", passwords.encrypt("new password")))
                .isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(passwords.encrypt(PASSWORD)).isNotEqualTo(passwords.encrypt(PASSWORD));
    }
}
