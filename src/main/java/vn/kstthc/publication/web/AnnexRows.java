package vn.kstthc.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.PublicationProcedure;

/** Reads the table of the annex page: one value per column and row; rows without a name are left out. */
final class AnnexRows {

    private AnnexRows() {}

    static List<PublicationProcedure> read(MultiValueMap<String, String> form) {
        var procedures = new ArrayList<PublicationProcedure>();
        var names = form.getOrDefault("name", List.of());
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                procedures.add(row(form, i, procedures.size() + 1));
            }
        }
        return procedures;
    }

    private static PublicationProcedure row(MultiValueMap<String, String> form, int i, int position) {
        return new PublicationProcedure(
                position,
                text(form, "code", i),
                text(form, "name", i),
                kind(text(form, "kind", i)),
                text(form, "timeLimit", i),
                text(form, "place", i),
                text(form, "fee", i),
                text(form, "legalBasis", i));
    }

    private static ProcedureChangeKind kind(String typed) {
        for (var kind : ProcedureChangeKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return ProcedureChangeKind.NEW;
    }

    private static String text(MultiValueMap<String, String> form, String column, int i) {
        var values = form.getOrDefault(column, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }
}
