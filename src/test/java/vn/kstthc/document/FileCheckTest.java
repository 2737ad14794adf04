package vn.kstthc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kstthc.shared.Refusal;

class FileCheckTest {

    private static final byte[] PDF = ascii("%PDF-1.7\n%âãÏÓ");
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    @Test
    void knownFilesAreRecognizedByNameAndBytes() throws IOException {
        assertThat(check("Văn bản.PDF", PDF)).isEqualTo(FileType.PDF);
        assertThat(check("a.docx", office("word/document.xml", Map.of()))).isEqualTo(FileType.DOCX);
        assertThat(check("a.xlsx", office("xl/workbook.xml", Map.of()))).isEqualTo(FileType.XLSX);
        assertThat(check("a.txt", "Kính gửi\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileType.TEXT);
        assertThat(check("a.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.docm", "a.xlsm", "a.html", "a.svg", "a.zip", "a", "a.pdf.js"})
    void otherExtensionsAreRefused(String name) {
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.type", () -> check(name, PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.xlsx", "a.png", "a.jpg", "a.txt"})
    void aProgramUnderAnotherNameIsRefused(String name) {
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.mismatch", () -> check(name, PROGRAM));
    }

    @Test
    void aWorkbookCalledLetterIsRefused() throws IOException {
        var workbook = office("xl/workbook.xml", Map.of());
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.mismatch", () -> check("a.docx", workbook));
    }

    @Test
    void macrosInsideAreRefused() throws IOException {
        var withProject = office("word/document.xml", Map.of("word/vbaProject.bin", PROGRAM));
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.macro", () -> check("a.docx", withProject));
        var type = "application/vnd.ms-word.document.macroEnabled.main+xml";
        var renamed = zip(Map.of("[Content_Types].xml", ascii(type), "word/document.xml", ascii("<x/>")));
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.macro", () -> check("a.docx", renamed));
    }

    @Test
    void programsInsideAreRefused() throws IOException {
        var file = office("word/document.xml", Map.of("word/embeddings/setup.exe", PROGRAM));
        assertRefused(Refusal.Kind.UNSUPPORTED, "document.refusal.program", () -> check("a.docx", file));
    }

    @Test
    void anArchiveThatUnpacksToMuchMoreIsRefused() throws IOException {
        var bomb = office("word/document.xml", Map.of("word/media/x.xml", new byte[50 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(Refusal.Kind.TOO_LARGE, "document.refusal.bomb", () -> check("a.docx", bomb));
    }

    @Test
    void sizeIsLimited() {
        var in = new ByteArrayInputStream(new byte[FileCheck.LARGEST + 1]);
        assertRefused(Refusal.Kind.TOO_LARGE, "document.refusal.too-large", () -> FileCheck.read(in));
        var empty = new ByteArrayInputStream(new byte[0]);
        assertRefused(Refusal.Kind.BAD_REQUEST, "document.refusal.empty", () -> FileCheck.read(empty));
    }

    @Test
    void namesLoseFoldersAndControlCharacters() {
        assertThat(FileName.of("C:\\x\\..\\Tờ trình\r\n.pdf").text()).isEqualTo("Tờ trình.pdf");
        assertThat(FileName.of("../../etc/passwd.txt").text()).isEqualTo("passwd.txt");
        assertThat(FileName.of("a".repeat(300) + ".docx").text()).hasSize(150).endsWith(".docx");
        assertRefused(Refusal.Kind.BAD_REQUEST, "document.refusal.no-name", () -> FileName.of("/"));
    }

    private static FileType check(String name, byte[] bytes) {
        return FileCheck.require(FileName.of(name), bytes);
    }

    private static void assertRefused(Refusal.Kind kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }

    private static byte[] office(String mainPart, Map<String, byte[]> more) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", ascii("<Types/>"));
        parts.put(mainPart, ascii("<x/>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
