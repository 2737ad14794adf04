package vn.kstthc.plandocument;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import vn.kstthc.plandocument.Block.Cell;
import vn.kstthc.plandocument.Block.Merge;

/** Reads a workbook: the visible sheets in their order, each visible row as a row of a table. */
final class SheetPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_MERGED = 200_000;

    private final Sheet sheet;
    private final DataFormatter formatter;
    private final Map<CellAddress, CellAddress> merged = new HashMap<>();

    private final Map<Integer, Integer> mergedWidths = new HashMap<>();

    private int next;
    private long hiddenRows;
    private final Set<Integer> hiddenColumns = new HashSet<>();

    private SheetPlan(Sheet sheet, DataFormatter formatter) {
        this.sheet = sheet;
        this.formatter = formatter;
        for (var region : sheet.getMergedRegions()) {
            var first = new CellAddress(region.getFirstRow(), region.getFirstColumn());
            var lastRow = Math.min(region.getLastRow(), sheet.getLastRowNum());
            for (int row = region.getFirstRow(); row <= lastRow && merged.size() < MOST_MERGED; row++) {
                for (int i = region.getFirstColumn(); i <= Math.min(region.getLastColumn(), MOST_COLUMNS); i++) {
                    merged.put(new CellAddress(row, i), first);
                    mergedWidths.merge(row, i + 1, Math::max);
                }
            }
        }
    }

    static List<Block> read(Workbook workbook) {
        var formatter = new DataFormatter(Locale.forLanguageTag("vi"));
        formatter.setUseCachedValuesForFormulaCells(true);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                var plan = new SheetPlan(workbook.getSheetAt(i), formatter);
                blocks.add(new Block.Gap(false));
                plan.sheet.forEach(row -> plan.add(row, blocks));
                plan.hidden().ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private void add(Row row, List<Block> blocks) {
        if (row.getZeroHeight()) {
            hiddenRows += isBlank(row) ? 0 : 1;
            next = row.getRowNum() + 1;
            return;
        }
        if (row.getRowNum() > next) {
            blocks.add(new Block.Gap(true));
        }
        next = row.getRowNum() + 1;
        var cells = new ArrayList<Cell>();
        // merged cells at the end of a row need not be written
        var last = Math.max(row.getLastCellNum(), mergedWidths.getOrDefault(row.getRowNum(), 0));
        for (int i = 0; i < Math.min(last, MOST_COLUMNS); i++) {
            cells.add(cell(row, i));
        }
        var read = new Block.TableRow(cells);
        blocks.add(read.isBlank() ? new Block.Gap(true) : read);
    }

    private Cell cell(Row row, int column) {
        if (sheet.isColumnHidden(column)) {
            if (!text(row, column).isEmpty()) {
                hiddenColumns.add(column);
            }
            return new Cell("", Merge.OWN);
        }
        var address = new CellAddress(row.getRowNum(), column);
        var first = merged.getOrDefault(address, address);
        if (first.getRow() < address.getRow()) {
            return new Cell("", Merge.ABOVE);
        }
        return new Cell(first.equals(address) ? text(row, column) : "", Merge.OWN);
    }

    private Optional<Block> hidden() {
        return hiddenRows == 0 && hiddenColumns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Hidden(hiddenRows, hiddenColumns.size()));
    }

    private boolean isBlank(Row row) {
        return IntStream.range(0, Math.min(row.getLastCellNum(), MOST_COLUMNS))
                .allMatch(i -> text(row, i).isEmpty());
    }

    private String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null ? "" : CellText.clean(text(cell));
    }

    private String text(org.apache.poi.ss.usermodel.Cell cell) {
        var isDate = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return isDate ? cell.getLocalDateTimeCellValue().format(DAY) : formatter.formatCellValue(cell);
    }
}
