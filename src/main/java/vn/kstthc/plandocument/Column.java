package vn.kstthc.plandocument;

import java.util.Optional;

/** What a column of a plan holds, told by its heading. */
enum Column {
    NUMBER,
    CONTENT,
    PRODUCT,
    UNITS,
    LEAD,
    COORDINATING,
    OVERSEER,
    TIME,
    FUNDING,
    NOTE,
    /** Target figures: such a table is no list of tasks. */
    TARGET;

    private static final int LONGEST_HEADING = 90;

    boolean namesUnits() {
        return this == UNITS || this == LEAD || this == COORDINATING || this == OVERSEER;
    }

    /** The column under a heading, empty when the words are none. */
    static Optional<Column> of(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var words = Folding.plain(heading).replaceAll("[^\\p{L}\\d]+", " ").strip();
        return Optional.ofNullable(byWords(words));
    }

    private static Column byWords(String words) {
        if (words.matches("(s ?tt|tt|so tt|so thu tu|thu tu|so|no)")) {
            return NUMBER;
        }
        if (words.contains("chi tieu")) {
            return TARGET;
        }
        if (words.matches("(du toan |nguon )?kinh phi.*|nguon von.*")) {
            return FUNDING;
        }
        if (words.startsWith("ghi chu")) {
            return NOTE;
        }
        if (words.matches("(du kien )?(ket qua|san pham|dau ra|yeu cau san pham).*")) {
            return PRODUCT;
        }
        if (words.matches("(thoi gian|thoi han|thoi diem|tien do|han hoan thanh|ngay hoan thanh|hoan thanh).*")) {
            return TIME;
        }
        return unitsByWords(words);
    }

    private static Column unitsByWords(String words) {
        var leads = words.contains("chu tri");
        var coordinates = words.contains("phoi hop");
        if (leads && !coordinates) {
            return LEAD;
        }
        if (coordinates && !leads) {
            return COORDINATING;
        }
        if (!leads && words.matches("(co quan |don vi |bo phan )?(theo doi|don doc|giam sat|huong dan).*")) {
            return OVERSEER;
        }
        if (leads
                || !words.startsWith("don vi tinh")
                        && words.matches("(phan cong|trach nhiem|(co quan|don vi|to chuc|bo phan)( |$)).*")) {
            return UNITS;
        }
        return words.matches("(ten )?(cac )?(noi dung|nhiem vu|cong viec|hoat dong|dau viec).*") ? CONTENT : null;
    }
}
