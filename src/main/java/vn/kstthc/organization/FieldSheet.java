package vn.kstthc.organization;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** fields.csv: the fields of administration that deputies are put in charge of. */
@Component
class FieldSheet implements Sheet<Field> {

    private final DirectoryWriter writer;

    FieldSheet(DirectoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.FIELDS;
    }

    @Override
    public List<String> required() {
        return List.of("code", "name");
    }

    @Override
    public Field read(CsvLine line, Directory before) {
        return new Field(line.matching("code", UnitSheet.CODE), line.text("name"));
    }

    @Override
    public List<Field> existing(Directory before) {
        return before.rows().fields();
    }

    @Override
    public String key(Field row) {
        return row.code();
    }

    @Override
    public String name(Field row) {
        return row.name();
    }

    @Override
    public Map<String, String> cells(Field row) {
        return new Cells().put("name", row.name()).map();
    }

    @Override
    public void store(Field row) {
        writer.save(row);
    }
}
