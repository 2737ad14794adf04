package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.kstthc.shared.Refusal;

/** Files that are no plans are refused with the reason. */
class PlanFileTest {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @Test
    void hugeFiles() {
        assertRefused(Refusal.Kind.TOO_LARGE, "document.refusal.too-large", "a.docx", new byte[50 * 1024 * 1024]);
        var lines = "1\tViệc\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertRefused(Refusal.Kind.TOO_LARGE, "plandocument.refusal.too-large", "a.txt", lines);
        var letters = "việc ".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        assertRefused(Refusal.Kind.TOO_LARGE, "plandocument.refusal.too-large", "a.txt", letters);
    }

    @Test
    void encryptedFiles() throws IOException, GeneralSecurityException {
        var whole = PlanAsWord.of(PlanText.QD_1523_2018.lines());
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var sealed = encryptor.getDataStream(container)) {
                sealed.write(whole);
            }
            container.writeFilesystem(out);
            assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.encrypted", "a.docx", out.toByteArray());
        }
    }

    @Test
    void macros() throws IOException {
        var plan = PlanAsSheet.of(PlanText.QD_1523_2018.lines());
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.type", "a.xlsm", plan);
        var project =
                zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<x/>", "word/vbaProject.bin", "macro"));
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.macro", "a.docx", project);
    }

    @Test
    void zipBombs() throws IOException {
        var bomb = zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "0".repeat(64 * 1024 * 1024)));
        assertRefused(Refusal.Kind.TOO_LARGE, "document.refusal.bomb", "a.docx", bomb);
    }

    @Test
    void brokenFiles() throws IOException {
        var noPlan = zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<x/>"));
        assertRefused(Refusal.Kind.BAD_REQUEST, "plandocument.refusal.broken", "a.docx", noPlan);
        var whole = PlanAsWord.of(PlanText.QD_1523_2018.lines());
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.mismatch", "a.docx", half);
        assertRefused(Refusal.Kind.BAD_REQUEST, "document.refusal.empty", "a.docx", new byte[0]);
    }

    @Test
    void otherFilesThatCasesMayHold() {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        assertRefused(Refusal.Kind.UNSUPPORTED, "plandocument.refusal.type", "a.pdf", pdf);
    }

    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        var random = new Random(5);
        for (var whole : new byte[][] {
            PlanAsWord.of(PlanText.QD_1523_2018.lines()), PlanAsSheet.of(PlanText.QD_1523_2018.lines())
        }) {
            for (int i = 0; i < 60; i++) {
                var damaged = whole.clone();
                for (int j = 0; j < 1 + i / 10; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                readOrRefuse(i % 2 == 0 ? "a.docx" : "a.xlsx", damaged);
                readOrRefuse(i % 2 == 0 ? "a.xlsx" : "a.docx", damaged);
            }
        }
    }

    private static void readOrRefuse(String name, byte[] content) {
        try {
            TableRows.read(PlanFile.read(name, content));
        } catch (Refusal refusal) {
            assertThat(refusal.key())
                    .isIn(
                            "document.refusal.mismatch",
                            "document.refusal.encrypted",
                            "document.refusal.macro",
                            "document.refusal.program",
                            "document.refusal.bomb",
                            "plandocument.refusal.broken",
                            "plandocument.refusal.too-large");
        }
    }

    private static void assertRefused(Refusal.Kind kind, String key, String name, byte[] content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> PlanFile.read(name, content));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
