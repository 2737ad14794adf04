package vn.kstthc.plandocument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.kstthc.plandocument.Words.Word;

/** Finds where words for a unit begin and end that are no known name ("cơ quan, đơn vị liên quan"). */
final class UnitPhrase {

    static final List<String> ARTICLES = List.of("cac", "nhung", "mot so", "tat ca", "toan bo");

    private static final List<String> BODIES = List.of("co quan", "don vi", "to chuc", "doanh nghiep", "dia phuong");
    private static final List<String> KINDS = List.of(
            "so",
            "ban",
            "van phong",
            "trung tam",
            "bo phan",
            "uy ban",
            "hoi dong",
            "phong",
            "cong an",
            "chi cuc",
            "cuc",
            "hoi",
            "dai",
            "bao",
            "buu dien",
            "truong",
            "vien",
            "thanh tra",
            "kho bac",
            "thue",
            "toa an",
            "doan",
            "cong ty",
            "tong cong ty",
            "tap doan",
            "quy",
            "ngan hang",
            "bo",
            "to",
            "benh vien",
            "tong dai");
    private static final List<String> PREDICATES =
            List.of("thuc hien", "trien khai", "tham muu", "tong hop", "to chuc thuc hien", "xay dung", "cu cong chuc");
    private static final List<String> RELATED = List.of("co lien quan", "lien quan");
    private static final Set<String> JOINS = Set.of("va", "cung", "voi");

    private final String text;
    private final List<Word> words;

    UnitPhrase(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a word for some kind of unit stands at a place. */
    boolean begins(int at) {
        return !isLabel(at) && (behind(BODIES, at) > at || isCapital(at) && behind(KINDS, at) > at);
    }

    /** "Phối hợp:", "Cơ quan phối hợp:" are about the units behind. */
    boolean isLabel(int at) {
        return label(at).isPresent();
    }

    /** The role that such words give, with the place behind them. */
    Optional<UnitRole.Told> label(int at) {
        return UnitRole.at(words, behind(BODIES, at))
                .filter(told ->
                        told.end() < words.size() && words.get(told.end()).isSign(":"))
                .map(told -> new UnitRole.Told(told.role(), told.end() + 1));
    }

    boolean beginsLocalities(int at) {
        return behind(List.of("dia phuong"), at) > at;
    }

    /** Whether the words tell what units do. */
    boolean isPredicate(int at) {
        return UnitRole.at(words, at).isPresent() || behind(PREDICATES, at) > at;
    }

    /** The place behind commas, semicolons, strokes, dashes and "và". */
    int behindJoin(int from) {
        var i = from;
        while (i < words.size()
                && (words.get(i).isSign(",;/+-") || JOINS.contains(words.get(i).plain()))) {
            i++;
        }
        return i;
    }

    /**
     * The place behind the words for one unit or for such as are named together ("cơ quan, đơn vị có thẩm quyền …").
     *
     * @param beginsUnit whether another unit begins at a place
     */
    int end(int from, IntPredicate beginsUnit) {
        var onlyBodies = true;
        var granted = false; // "được ủy quyền thực hiện" belongs to the words
        var i = from;
        while (i < words.size() && !words.get(i).isSign(";:.()\n")) {
            var join = behindJoin(i);
            var related = behind(RELATED, i);
            var body = behind(BODIES, i);
            if (i > from && (granted ? UnitRole.at(words, i).isPresent() : isPredicate(i))) {
                return i;
            }
            if (join > i && beginsUnit.test(join) && !(onlyBodies && behind(BODIES, join) > join)) {
                return i;
            }
            if (related > i && !isAbout(related)) {
                return related;
            }
            onlyBodies = onlyBodies && (join > i || body > i || behind(ARTICLES, i) > i);
            granted = granted || words.get(i).plain().equals("duoc");
            i = Math.max(Math.max(join, body), i + 1);
        }
        return i;
    }

    /** "liên quan đến …" tells what the unit does, not which one it is. */
    boolean isAbout(int behindRelated) {
        return behindRelated < words.size() && words.get(behindRelated).plain().equals("den");
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(words.get(at).start()));
    }

    private int behind(List<String> phrases, int from) {
        return Words.behind(phrases, words, from);
    }
}
