package vn.kstthc.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** succession.csv: which unit followed which, and when. */
@Component
class SuccessionSheet implements Sheet<Succession> {

    private final DirectoryWriter writer;

    SuccessionSheet(DirectoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SUCCESSION;
    }

    @Override
    public List<String> required() {
        return List.of("predecessor", "successor", "date", "kind");
    }

    @Override
    public Succession read(CsvLine line, Directory before) {
        var kind = line.choice("kind", Succession.Kind.class);
        var successor = line.optional("successor").orElse(null);
        if ((kind == Succession.Kind.ABOLISHED) != (successor == null)) {
            throw new LineProblem("successor", "organization.import.successor");
        }
        var date = line.date("date").orElseThrow(() -> new LineProblem("date", "organization.import.required"));
        return new Succession(line.text("predecessor"), successor, date, kind);
    }

    @Override
    public List<Succession> existing(Directory before) {
        return before.rows().successions();
    }

    @Override
    public String key(Succession row) {
        return row.predecessor() + " → " + (row.successor() == null ? "" : row.successor());
    }

    @Override
    public String name(Succession row) {
        return key(row);
    }

    @Override
    public Map<String, String> cells(Succession row) {
        return new Cells().put("date", row.date()).put("kind", row.kind()).map();
    }

    @Override
    public void check(Succession row, Collection<Succession> after, Directory before) {
        var predecessor = before.units().get(row.predecessor());
        if (predecessor == null) {
            throw new LineProblem("predecessor", "organization.import.unknown-unit", row.predecessor());
        }
        if (predecessor.presentOn(row.date())) {
            throw new LineProblem("date", "organization.import.still-exists", row.predecessor());
        }
        if (row.successor() == null) {
            return;
        }
        var successor = before.units().get(row.successor());
        if (successor == null) {
            throw new LineProblem("successor", "organization.import.unknown-unit", row.successor());
        }
        if (!successor.presentOn(row.date())) {
            throw new LineProblem("date", "organization.import.not-there-yet", row.successor());
        }
    }

    @Override
    public void store(Succession row) {
        writer.save(row);
    }
}
