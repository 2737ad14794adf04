package vn.kstthc.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of an imported list, known by its heading in any order; the spelling of headings differs by province. */
public enum RegisterColumn {
    CODE("code", "ma tthc", "ma thu tuc", "ma thu tuc hanh chinh", "ma so tthc", "ma so thu tuc", "ma so", "code"),
    NAME("name", "ten thu tuc", "ten thu tuc hanh chinh", "ten tthc", "name"),
    FIELD("field", "linh vuc", "ten linh vuc", "field"),
    LEVEL("level", "cap thuc hien", "cap", "cap giai quyet", "level"),
    PROCESSING_TIME(
            "processingTime", "thoi han giai quyet", "thoi gian giai quyet", "thoi han", "thoi gian", "time limit"),
    FEES("fees", "phi le phi", "phi va le phi", "le phi", "phi", "phi le phi neu co", "fees"),
    LEGAL_BASES("legalBases", "can cu phap ly", "co so phap ly", "legal bases"),
    COMPONENTS("components", "thanh phan ho so", "ho so", "dossier components"),
    PLACE("place", "dia diem", "dia diem thuc hien", "dia diem tiep nhan", "place"),
    INTERNAL("internal", "tthc noi bo", "thu tuc noi bo", "thu tuc hanh chinh noi bo", "noi bo", "internal");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final String field;
    private final List<String> headings;

    RegisterColumn(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    /** Name of the field in JSON. */
    public String field() {
        return field;
    }

    /** Message key of the column's name. */
    public String key() {
        return "publication.field." + field;
    }

    static Optional<RegisterColumn> byHeading(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** Lower case letters without diacritics, words one blank apart. */
    static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return NO_LETTERS.matcher(bare).replaceAll(" ").strip();
    }
}
