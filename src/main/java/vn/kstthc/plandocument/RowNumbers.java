package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The numbers of the rows: the document's own, with as many headings in front as make them unique. */
final class RowNumbers {

    private static final int MOST_HEADINGS = 3;
    private static final String APART = "-"; // in no number of a document

    private RowNumbers() {}

    /** One number for each row; of rows that share one even with their headings the later ones are told apart. */
    static List<String> of(List<DraftRow> rows) {
        for (int headings = 0; headings < MOST_HEADINGS; headings++) {
            var numbers = with(headings, rows);
            if (new HashSet<>(numbers).size() == numbers.size()) {
                return numbers;
            }
        }
        return toldApart(with(MOST_HEADINGS, rows));
    }

    /** Whether the number had to be told apart from the same one of another row. */
    static boolean isToldApart(String number) {
        return number.contains(APART);
    }

    private static List<String> with(int headings, List<DraftRow> rows) {
        var numbers = new ArrayList<String>();
        for (var row : rows) {
            var parts = new ArrayList<>(row.sections().prefix(headings));
            parts.add(row.number());
            numbers.add(String.join(".", parts));
        }
        return numbers;
    }

    private static List<String> toldApart(List<String> numbers) {
        var taken = new HashSet<String>();
        var apart = new ArrayList<String>();
        for (var number : numbers) {
            var unique = number;
            for (int i = 2; !taken.add(unique); i++) {
                unique = number + APART + i;
            }
            apart.add(unique);
        }
        return apart;
    }
}
