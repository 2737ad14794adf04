package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Refusal;

/** Reads plans as provinces write them, from Word, Excel or plain text. */
@Service
public class PlanDocuments {

    private static final int MOST_ROWS = 2_000;

    private final Organization organization;

    PlanDocuments(Organization organization) {
        this.organization = organization;
    }

    /**
     * The tasks of a plan. What is not certain is a warning, never a guess.
     *
     * @param year of the plan: units are those of its end, dates without a year are in it
     * @throws Refusal when the file is broken, dangerous, too large, or holds no list of tasks
     */
    public PlanDocument read(String fileName, byte[] content, int year) {
        var blocks = PlanFile.read(fileName, content);
        var drafts = TableRows.read(blocks);
        if (drafts.isEmpty()) {
            drafts = TaskBlocks.read(blocks);
        }
        if (drafts.isEmpty()) {
            throw Refusal.badRequest("plandocument.refusal.no-tasks");
        }
        if (drafts.size() > MOST_ROWS) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "plandocument.refusal.too-many", MOST_ROWS);
        }
        return new PlanDocument(Titles.of(blocks, fileName), understood(drafts, year), hidden(blocks));
    }

    private static List<RowWarning> hidden(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Hidden.class::isInstance)
                .map(Block.Hidden.class::cast)
                .map(hidden -> RowWarning.of("hidden", String.valueOf(hidden.rows()), String.valueOf(hidden.columns())))
                .toList();
    }

    private List<DocumentRow> understood(List<DraftRow> drafts, int year) {
        var names = new UnitNames(organization, year);
        var numbers = RowNumbers.of(drafts);
        var rows = new ArrayList<DocumentRow>();
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(understood(drafts.get(i), numbers.get(i), names, year));
        }
        return rows;
    }

    private DocumentRow understood(DraftRow draft, String number, UnitNames names, int year) {
        var units = new UnitCell(names);
        for (var column : Column.values()) {
            if (column.namesUnits()) {
                units.read(draft.text(column), column);
            }
        }
        var time = draft.text(Column.TIME).replace('\n', ' ');
        var schedule = RowTime.of(draft, year);
        var warnings = new ArrayList<>(units.warnings());
        warnings.addAll(RowWarning.lacking(units.leads(), time, schedule));
        if (!time.isEmpty() && draft.timeTakenOver()) {
            warnings.add(RowWarning.of("schedule-taken-over", time));
        }
        if (RowNumbers.isToldApart(number)) {
            warnings.add(RowWarning.of("number-repeated", draft.number()));
        }
        return new DocumentRow(
                number,
                draft.sections().text(),
                draft.text(Column.CONTENT),
                draft.text(Column.PRODUCT),
                units.leads(),
                units.coordinating(),
                units.overseers(),
                time,
                schedule,
                draft.text(Column.FUNDING),
                List.copyOf(warnings));
    }
}
