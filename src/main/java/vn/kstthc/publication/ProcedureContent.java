package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;

/**
 * What a procedure says. In a change, everything but the name may be left out: an amended procedure keeps what is not
 * said anew.
 *
 * @param components the parts of the dossier (thành phần hồ sơ)
 * @param processingTime the time limit, in words
 */
public record ProcedureContent(
        String name,
        String field,
        Optional<ProcedureLevel> level,
        List<String> components,
        String fees,
        String processingTime,
        String place,
        List<String> legalBases) {

    public ProcedureContent {
        name = name.strip();
        field = field.strip();
        components = List.copyOf(components);
        fees = fees.strip();
        processingTime = processingTime.strip();
        place = place.strip();
        legalBases = List.copyOf(legalBases);
    }

    /** A content of which only the name is known. */
    public static ProcedureContent named(String name) {
        return new ProcedureContent(name, "", Optional.empty(), List.of(), "", "", "", List.of());
    }

    /** With the given values wherever this one says nothing. */
    ProcedureContent orElse(ProcedureContent before) {
        return new ProcedureContent(
                text(name, before.name),
                text(field, before.field),
                level.or(before::level),
                components.isEmpty() ? before.components : components,
                text(fees, before.fees),
                text(processingTime, before.processingTime),
                text(place, before.place),
                legalBases.isEmpty() ? before.legalBases : legalBases);
    }

    private static String text(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }
}
