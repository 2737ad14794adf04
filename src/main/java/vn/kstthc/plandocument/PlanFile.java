package vn.kstthc.plandocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kstthc.document.FileCheck;
import vn.kstthc.document.FileType;
import vn.kstthc.shared.Refusal;

/** Opens an uploaded plan of any accepted kind. */
final class PlanFile {

    private static final Logger log = LoggerFactory.getLogger(PlanFile.class);

    /** XML becomes many times its size in memory; a plan of a hundred pages has about 2 MB. */
    private static final long LARGEST_XML = 12L * 1024 * 1024;

    /** So that large documents that come together do not need memory together; a plan is read in a moment. */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final int MOST_BLOCKS = 10_000;
    private static final long MOST_LETTERS = 1_000_000;
    private static final int BYTES_OF_LETTER = 3;

    private PlanFile() {}

    /**
     * The content in its order.
     *
     * @throws Refusal when the file is of another kind, dangerous, too large or broken
     */
    static List<Block> read(String fileName, byte[] content) {
        var type = FileCheck.check(fileName, content);
        if (type == FileType.TEXT && content.length > MOST_LETTERS * BYTES_OF_LETTER) {
            throw tooLarge();
        }
        var blocks = blocks(type, content);
        if (blocks.size() > MOST_BLOCKS
                || blocks.stream().mapToLong(Block::length).sum() > MOST_LETTERS) {
            throw tooLarge();
        }
        return blocks;
    }

    private static List<Block> blocks(FileType type, byte[] content) {
        try {
            return switch (type) {
                case TEXT -> TextPlan.read(content);
                case DOCX, XLSX -> {
                    synchronized (ONE_AT_A_TIME) {
                        yield readOffice(type, content);
                    }
                }
                default -> throw Refusal.of(Refusal.Kind.UNSUPPORTED, "plandocument.refusal.type");
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            // a broken file shows itself in many ways
            log.info("Plan document cannot be read: {}", e.toString());
            throw Refusal.badRequest("plandocument.refusal.broken");
        }
    }

    private static List<Block> readOffice(FileType type, byte[] content) throws IOException, OpenXML4JException {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            requireModest(file);
            if (type == FileType.DOCX) {
                WordMarkup.settle(file);
                return WordPlan.read(new XWPFDocument(file));
            }
            return SheetPlan.read(new XSSFWorkbook(file));
        }
    }

    private static void requireModest(OPCPackage file) throws IOException, OpenXML4JException {
        var size = 0L;
        for (var part : file.getParts()) {
            if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
                try (var in = part.getInputStream()) {
                    size += in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (size > LARGEST_XML) {
            throw tooLarge();
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "plandocument.refusal.too-large");
    }
}
