package vn.kstthc.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals a sender's data with AES-GCM; equal telephones or mail addresses give equal fingerprints, and nothing else. */
@Component
class SenderVault {

    private static final int NONCE_BYTES = 16;

    private final ObjectMapper json;
    private final BytesEncryptor cipher;
    private final SecretKeySpec fingerprintKey;

    SenderVault(ObjectMapper json, SenderKey key) {
        this.json = json;
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(key.bytes(), "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        this.fingerprintKey = new SecretKeySpec(key.bytes(), "HmacSHA256");
    }

    byte[] seal(Sender sender) {
        try {
            return cipher.encrypt(json.writeValueAsBytes(sender));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sender cannot be written", e);
        }
    }

    Sender open(byte[] sealed) {
        try {
            return json.readValue(cipher.decrypt(sealed), Sender.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed sender cannot be read", e);
        }
    }

    /** Of the telephone, else of the mail address; empty when there is neither. */
    Optional<String> fingerprint(Sender sender) {
        var phone = sender.phone().replaceAll("\\D", "").replaceFirst("^84", "0");
        var contact = phone.isEmpty() ? sender.email().strip().toLowerCase(Locale.ROOT) : phone;
        return contact.isEmpty() ? Optional.empty() : Optional.of(hmac(contact));
    }

    private String hmac(String contact) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey);
            return HexFormat.of().formatHex(mac.doFinal(contact.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
