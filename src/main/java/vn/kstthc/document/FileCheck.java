package vn.kstthc.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.kstthc.shared.Refusal;

/** Reads an upload and refuses what is too large (413) or not, by its bytes, what its name says (415). */
public final class FileCheck {

    static final int LARGEST = 20 * 1024 * 1024;
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private FileCheck() {}

    static byte[] read(InputStream in) throws IOException {
        return withinLimits(in.readNBytes(LARGEST + 1));
    }

    private static byte[] withinLimits(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "document.refusal.too-large", LARGEST / 1024 / 1024);
        }
        if (bytes.length == 0) {
            throw Refusal.badRequest("document.refusal.empty");
        }
        return bytes;
    }

    /** The type of a file that was read elsewhere. */
    public static FileType check(String fileName, byte[] content) {
        return require(FileName.of(fileName), withinLimits(content));
    }

    static FileType require(FileName name, byte[] bytes) {
        var type = FileType.byName(name)
                .orElseThrow(
                        () -> Refusal.of(Refusal.Kind.UNSUPPORTED, "document.refusal.type", "." + name.extension()));
        if (type.isOffice()
                && startsWith(bytes, OLE2)) { // how Office keeps encrypted files, and its formats before 2007
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "document.refusal.encrypted", name.text());
        }
        if (!matches(type, bytes)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "document.refusal.mismatch", name.text());
        }
        return type;
    }

    private static boolean matches(FileType type, byte[] bytes) {
        return switch (type) {
            case PDF -> startsWith(bytes, PDF);
            case PNG -> startsWith(bytes, PNG);
            case JPEG -> startsWith(bytes, JPEG);
            case TEXT -> isText(bytes);
            case DOCX -> OfficeArchive.isSafe(bytes, "word/document.xml");
            case XLSX -> OfficeArchive.isSafe(bytes, "xl/workbook.xml");
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length
                && ByteBuffer.wrap(bytes, 0, magic.length).equals(ByteBuffer.wrap(magic));
    }

    /** UTF-8 without control characters other than white space: no binary in disguise. */
    private static boolean isText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
