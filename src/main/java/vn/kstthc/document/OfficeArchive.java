package vn.kstthc.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.kstthc.shared.Refusal;

/**
 * Looks into a Word or Excel file the way Office does, by the central directory, and refuses macros, programs and
 * archives that unpack to an absurd size.
 */
final class OfficeArchive {

    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 4L * 1024 * 1024;
    private static final int LARGEST_RATIO = 100;
    private static final int MOST_ENTRIES = 5_000;

    private final byte[] bytes;
    private long unpacked;

    private OfficeArchive(byte[] bytes) {
        this.bytes = bytes;
    }

    /** False when this is no such archive; a {@link Refusal} when it is one and dangerous. */
    static boolean isSafe(byte[] bytes, String mainPart) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            new OfficeArchive(bytes).check(zip);
            return zip.getEntry(mainPart) != null && zip.getEntry("[Content_Types].xml") != null;
        } catch (IOException | IllegalArgumentException e) {
            return false; // not readable as an archive: the caller answers 415
        }
    }

    private void check(ZipFile zip) throws IOException {
        var entries = zip.getEntries();
        for (int count = 1; entries.hasMoreElements(); count++) {
            if (count > MOST_ENTRIES) {
                throw bomb();
            }
            check(zip, entries.nextElement());
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("activex")) {
            throw macro();
        }
        if (name.matches(".*\\.(exe|dll|bat|cmd|com|scr|js|jar|vbs|ps1|msi|hta|docm|xlsm)")) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "document.refusal.program");
        }
        if (name.equals("[content_types].xml")) {
            checkTypes(read(zip, entry));
        } else {
            measure(zip, entry);
        }
    }

    private void checkTypes(String types) {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macro();
        }
    }

    private String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) UNSUSPICIOUS), StandardCharsets.UTF_8);
        }
    }

    private void measure(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var buffer = new byte[64 * 1024];
        try (var in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                unpacked += n;
                if (unpacked > LARGEST_UNPACKED
                        || (unpacked > UNSUSPICIOUS && unpacked / bytes.length > LARGEST_RATIO)) {
                    throw bomb();
                }
            }
        }
    }

    private static Refusal macro() {
        return Refusal.of(Refusal.Kind.UNSUPPORTED, "document.refusal.macro");
    }

    private static Refusal bomb() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "document.refusal.bomb");
    }
}
