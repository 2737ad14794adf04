package vn.kstthc.publication.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.publication.ProcedureChangeKind;
import vn.kstthc.publication.ProcedureContent;
import vn.kstthc.publication.ProcedureLevel;
import vn.kstthc.publication.PublicationProcedure;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** One row of the annex as JSON; the order of the rows is theirs in the annex. */
record AnnexRow(
        @Nullable String code,
        @Nullable String name,
        @Nullable ProcedureChangeKind kind,
        @Nullable String field,
        @Nullable ProcedureLevel level,
        @Nullable List<@Nullable String> components,
        @Nullable String fees,
        @Nullable String processingTime,
        @Nullable String place,
        @Nullable List<@Nullable String> legalBases) {

    static final AnnexRow NOTHING = new AnnexRow(null, null, null, null, null, null, null, null, null, null);

    static AnnexRow of(PublicationProcedure row) {
        var content = row.content();
        return new AnnexRow(
                row.code(),
                content.name(),
                row.kind(),
                content.field(),
                content.level().orElse(null),
                List.copyOf(content.components()),
                content.fees(),
                content.processingTime(),
                content.place(),
                List.copyOf(content.legalBases()));
    }

    /** @throws Refusal when the kind is missing */
    PublicationProcedure at(int position) {
        if (kind == null) {
            throw Refusal.invalid(List.of(
                    new FieldProblem("procedures[" + (position - 1) + "].kind", "publication.problem.required")));
        }
        return new PublicationProcedure(
                position,
                text(code),
                kind,
                new ProcedureContent(
                        text(name),
                        text(field),
                        Optional.ofNullable(level),
                        items(components),
                        text(fees),
                        text(processingTime),
                        text(place),
                        items(legalBases)));
    }

    private static List<String> items(@Nullable List<@Nullable String> items) {
        return items == null
                ? List.of()
                : items.stream()
                        .map(AnnexRow::text)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
