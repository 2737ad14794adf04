package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;

/** The annex tables of a decision and how many procedures of each kind it holds, in words of the decision. */
@Component
class AnnexTables {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final PublicationAnnex annex;
    private final Messages messages;

    AnnexTables(PublicationAnnex annex, Messages messages) {
        this.annex = annex;
        this.messages = messages;
    }

    /** "02 thủ tục mới ban hành; 01 thủ tục bị bãi bỏ". */
    String counts(String number) {
        var procedures = annex.completed(number);
        var parts = new ArrayList<String>();
        for (var kind : ProcedureChangeKind.values()) {
            var count = of(kind, procedures).size();
            if (count > 0) {
                parts.add(text("publication.letter.count." + kind, "%02d".formatted(count)));
            }
        }
        return String.join("; ", parts);
    }

    /**
     * One table for each kind of change, in the list that has the columns for it: {@code contents} tells the parts of
     * the dossier too, as a decision on the whole content does; {@code abolished} has no more than the legal bases.
     */
    Map<String, Object> model(Publication publication) {
        var procedures = annex.completed(publication.caseNumber());
        var changed = new ArrayList<Map<String, Object>>();
        var abolished = new ArrayList<Map<String, Object>>();
        for (var kind : ProcedureChangeKind.values()) {
            var rows = rows(of(kind, procedures));
            if (!rows.isEmpty()) {
                var number = ROMAN[changed.size() + abolished.size()];
                var heading = number + ". " + text("publication.letter.table." + kind);
                (kind == ProcedureChangeKind.ABOLISHED ? abolished : changed)
                        .add(Map.of("heading", heading, "rows", rows));
            }
        }
        var whole = publication.kind() == PublicationKind.CONTENT;
        return Map.of(
                "contents", whole ? changed : List.of(), "tables", whole ? List.of() : changed, "abolished", abolished);
    }

    private static List<PublicationProcedure> of(ProcedureChangeKind kind, List<PublicationProcedure> procedures) {
        return procedures.stream().filter(row -> row.kind() == kind).toList();
    }

    private List<Map<String, String>> rows(List<PublicationProcedure> procedures) {
        var rows = new ArrayList<Map<String, String>>();
        procedures.forEach(row -> rows.add(row(rows.size() + 1, row)));
        return rows;
    }

    private Map<String, String> row(int number, PublicationProcedure row) {
        var content = row.content();
        return Map.of(
                "stt", String.valueOf(number),
                "code", row.code(),
                "name", content.name(),
                "field", content.field(),
                "level", content.level().map(level -> text(level.key())).orElse(""),
                "components", String.join("\n", content.components()),
                "processingTime", content.processingTime(),
                "place", content.place(),
                "fees", content.fees(),
                "legalBases", String.join("\n", content.legalBases()));
    }

    private String text(String key, Object... args) {
        return messages.written(key, args);
    }
}
