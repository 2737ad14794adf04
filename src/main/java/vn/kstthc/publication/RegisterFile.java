package vn.kstthc.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.kstthc.shared.Refusal;

/** Opens an uploaded workbook and reads its first sheet as a stream; refuses what is no plain XLSX. */
final class RegisterFile {

    private static final String ENCRYPTED = "EncryptedPackage";

    private RegisterFile() {}

    /** The rows under the headings. */
    static List<RegisterRow> read(byte[] bytes) {
        checkKind(bytes);
        try (var archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            checkMacros(archive);
            return rows(archive);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException e) { // the reader has many ways to stumble over a broken file
            throw Refusal.badRequest("publication.import.broken");
        }
    }

    private static void checkKind(byte[] bytes) {
        if (bytes.length == 0) {
            throw Refusal.badRequest("publication.import.no-file");
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {}
            case OLE2 ->
                throw Refusal.of(
                        Refusal.Kind.UNSUPPORTED,
                        encrypted(bytes) ? "publication.import.encrypted" : "publication.import.old-excel");
            default -> throw Refusal.of(Refusal.Kind.UNSUPPORTED, "publication.import.no-xlsx");
        }
    }

    private static boolean encrypted(byte[] bytes) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw Refusal.badRequest("publication.import.broken");
        }
    }

    private static void checkMacros(OPCPackage archive) throws OpenXML4JException {
        for (var part : archive.getParts()) {
            if (isMacro(part)) {
                throw Refusal.of(Refusal.Kind.UNSUPPORTED, "publication.import.macro");
            }
        }
    }

    private static boolean isMacro(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vbaproject");
    }

    private static List<RegisterRow> rows(OPCPackage archive)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(archive);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw Refusal.badRequest("publication.import.no-headings");
        }
        var sheet = new RegisterSheet();
        try (var in = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(archive),
                    sheet,
                    new DataFormatter(Locale.US),
                    false));
            parser.parse(new InputSource(in));
        }
        return sheet.rows();
    }
}
