package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import vn.kstthc.shared.Refusal;

/** Takes the cells of a sheet as they come: looks for the row of headings, then gathers the rows under it. */
final class RegisterSheet implements SheetContentsHandler {

    private static final int MOST_ROWS = 50_000;
    private static final int LAST_HEADING_ROW = 30;

    private final Map<Integer, RegisterColumn> columns = new HashMap<>();
    private final List<RegisterRow> rows = new ArrayList<>();
    private final Map<Integer, String> cells = new HashMap<>();

    List<RegisterRow> rows() {
        if (columns.isEmpty()) {
            throw Refusal.badRequest("publication.import.no-headings");
        }
        return rows;
    }

    @Override
    public void startRow(int index) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        if (value != null && !value.isBlank()) {
            var column = reference == null ? cells.size() : new CellReference(reference).getCol();
            cells.put(column, value.strip());
        }
    }

    @Override
    public void endRow(int index) {
        if (columns.isEmpty()) {
            readHeadings(index);
        } else if (columns.keySet().stream().anyMatch(cells::containsKey)) {
            addRow(index + 1);
        }
    }

    private void addRow(int number) {
        if (rows.size() == MOST_ROWS) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "publication.import.too-many", MOST_ROWS);
        }
        Map<RegisterColumn, String> texts = new EnumMap<>(RegisterColumn.class);
        columns.forEach((place, column) -> texts.put(column, cells.getOrDefault(place, "")));
        rows.add(new RegisterRow(number, texts));
    }

    /** The first row that names a column "Tên thủ tục". */
    private void readHeadings(int index) {
        Map<Integer, RegisterColumn> found = new HashMap<>();
        cells.forEach((place, text) -> RegisterColumn.byHeading(text).ifPresent(column -> found.put(place, column)));
        if (!found.containsValue(RegisterColumn.NAME) || index >= LAST_HEADING_ROW) {
            return;
        }
        if (found.values().stream().distinct().count() < found.size()) {
            throw Refusal.badRequest("publication.import.heading-twice", index + 1);
        }
        columns.putAll(found);
    }
}
