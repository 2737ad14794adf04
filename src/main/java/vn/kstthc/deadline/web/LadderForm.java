package vn.kstthc.deadline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kstthc.deadline.LadderRung;
import vn.kstthc.deadline.Recipients;

/** The lines of a ladder as they are typed in. */
record LadderForm(@Nullable List<Row> rows) {

    private static final int EMPTY_ROWS = 2;

    /** One line; a line without days, or marked as removed, is left out. */
    record Row(
            @Nullable Integer offset,
            @Nullable Recipients recipients,
            @Nullable Boolean urgent,
            @Nullable Boolean removed) {

        private boolean isKept() {
            return offset != null && !Boolean.TRUE.equals(removed);
        }

        private LadderRung toLine(String ladder) {
            return LadderRung.of(
                    ladder,
                    Objects.requireNonNull(offset),
                    recipients == null ? Recipients.ASSIGNEE : recipients,
                    Boolean.TRUE.equals(urgent));
        }
    }

    static LadderForm of(List<LadderRung> lines) {
        return new LadderForm(lines.stream()
                .map(line -> new Row(line.offset(), line.recipients(), line.urgent(), false))
                .toList());
    }

    List<LadderRung> toLines(String ladder) {
        return kept().stream().map(row -> row.toLine(ladder)).toList();
    }

    private List<Row> kept() {
        return rows == null ? List.of() : rows.stream().filter(Row::isKept).toList();
    }

    /** The lines with some empty ones to add. */
    public List<Row> shown() {
        var shown = new ArrayList<>(kept());
        for (var i = 0; i < EMPTY_ROWS; i++) {
            shown.add(new Row(null, Recipients.ASSIGNEE, false, false));
        }
        return shown;
    }
}
