package vn.kstthc.publication.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.ProcedureContent;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.PublicationProcedure;

/** Reads the table of the annex page: one value per column and row; empty rows and those ticked off are left out. */
final class AnnexRows {

    private static final List<String> TEXTS =
            List.of("code", "name", "field", "components", "processingTime", "place", "fees", "legalBases");

    private final MultiValueMap<String, String> form;

    private AnnexRows(MultiValueMap<String, String> form) {
        this.form = form;
    }

    static List<PublicationProcedure> read(MultiValueMap<String, String> form) {
        return new AnnexRows(form).rows();
    }

    private List<PublicationProcedure> rows() {
        var procedures = new ArrayList<PublicationProcedure>();
        var removed = form.getOrDefault("remove", List.of());
        for (var i = 0; i < form.getOrDefault("name", List.of()).size(); i++) {
            if (filled(i) && !removed.contains(String.valueOf(i + 1))) {
                procedures.add(row(i, procedures.size() + 1));
            }
        }
        return procedures;
    }

    private boolean filled(int i) {
        return TEXTS.stream().anyMatch(column -> !text(column, i).isEmpty());
    }

    private PublicationProcedure row(int i, int position) {
        return new PublicationProcedure(
                position,
                text("code", i),
                named(ProcedureChangeKind.class, text("kind", i)).orElse(ProcedureChangeKind.NEW),
                new ProcedureContent(
                        text("name", i),
                        text("field", i),
                        named(ProcedureLevel.class, text("level", i)),
                        ProcedureContent.items(text("components", i)),
                        text("fees", i),
                        text("processingTime", i),
                        text("place", i),
                        ProcedureContent.items(text("legalBases", i))));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private String text(String column, int i) {
        var values = form.getOrDefault(column, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }
}
