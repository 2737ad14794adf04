package vn.kstthc.plandocument;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.kstthc.plandocument.Block.Cell;
import vn.kstthc.plandocument.Block.Merge;

/** Reads plain text: a line with tabs is a row of a table. */
final class TextPlan {

    private TextPlan() {}

    static List<Block> read(byte[] content) {
        var blocks = new ArrayList<Block>();
        new String(content, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .forEach(line -> blocks.add(line.indexOf('\t') < 0 ? new Block.Line(CellText.clean(line)) : row(line)));
        return blocks;
    }

    private static Block row(String line) {
        var cells = new ArrayList<Cell>();
        for (var text : line.split("\t", -1)) {
            cells.add(new Cell(CellText.clean(text), Merge.UNKNOWN));
        }
        return new Block.TableRow(cells);
    }
}
