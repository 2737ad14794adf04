package vn.kstthc.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern ITEMS = Pattern.compile("[\\n\\r;]+");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–+•*]|\\d{1,2}[.)])\\s+");

    public ProcedureContent {
        name = composed(name);
        field = composed(field);
        components = components.stream().map(ProcedureContent::composed).toList();
        fees = composed(fees);
        processingTime = composed(processingTime);
        place = composed(place);
        legalBases = legalBases.stream().map(ProcedureContent::composed).toList();
    }

    /** However a machine writes its diacritics, the same words are the same text. */
    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** A content of which only the name is known. */
    public static ProcedureContent named(String name) {
        return new ProcedureContent(name, "", Optional.empty(), List.of(), "", "", "", List.of());
    }

    /** The same with these legal bases. */
    ProcedureContent basedOn(List<String> bases) {
        return new ProcedureContent(name, field, level, components, fees, processingTime, place, bases);
    }

    /** The items of a list as people write it: one on each line or after a semicolon, with or without a bullet. */
    public static List<String> items(String text) {
        return Arrays.stream(ITEMS.split(text))
                .map(item -> BULLET.matcher(item.strip()).replaceFirst("").strip())
                .filter(item -> !item.isEmpty())
                .toList();
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
