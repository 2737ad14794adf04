package vn.kstthc.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The key that protects senders' data: 32 bytes in Base64, from the environment or a secret file. Only the embedded
 * database makes its own and keeps it beside its data; with another database a missing key stops the start.
 */
@Component
class SenderKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    SenderKey(
            @Value("${kstthc.feedback.sender-key:}") String configured,
            @Value("${spring.datasource.url:}") String externalDatabase,
            @Value("${kstthc.embedded-postgres.data-dir}") Path embeddedData) {
        if (configured.isBlank() && !externalDatabase.isBlank()) {
            throw new IllegalStateException(
                    "KSTTHC_FEEDBACK_SENDER_KEY is not set: 32 bytes in Base64, e.g. from `openssl rand -base64 32`.");
        }
        this.bytes =
                configured.isBlank() ? kept(embeddedData.resolveSibling("feedback-sender.key")) : decode(configured);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] decode(String text) {
        var decoded = Base64.getDecoder().decode(text.strip());
        if (decoded.length != BYTES) {
            throw new IllegalStateException("KSTTHC_FEEDBACK_SENDER_KEY must be 32 bytes in Base64.");
        }
        return decoded;
    }

    private static byte[] kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var fresh = Base64.getEncoder()
                        .encodeToString(KeyGenerators.secureRandom(BYTES).generateKey());
                Files.writeString(file, fresh, StandardOpenOption.CREATE_NEW);
            }
            return decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the key of the demonstration", e);
        }
    }
}
