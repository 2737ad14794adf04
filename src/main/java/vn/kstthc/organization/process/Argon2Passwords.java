package vn.kstthc.organization.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords are stored as argon2id hashes. HTTP Basic sends the password with every request, so a password found right
 * is remembered for some minutes: as a keyed digest in memory, together with the stored hash that it fitted.
 */
final class Argon2Passwords implements PasswordEncryptor {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024; // the smaller of OWASP's recommended settings
    private static final int ITERATIONS = 2;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int REMEMBERED_AT_MOST = 10_000;
    private static final String DIGEST = "HmacSHA256";

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ITERATIONS);
    private final Cache<String, Boolean> fitting = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(REMEMBERED_AT_MOST)
            .build();
    private final byte[] key = new byte[HASH_BYTES];

    Argon2Passwords() {
        new SecureRandom().nextBytes(key);
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        var pair = digest(password) + encrypted;
        if (fitting.getIfPresent(pair) != null) {
            return true;
        }
        var fits = encoder.matches(password, encrypted);
        if (fits) {
            fitting.put(pair, true);
        }
        return fits;
    }

    private String digest(String password) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key, DIGEST));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }

    @Override
    public String hashAlgorithmName() {
        return "argon2id";
    }
}
