package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kstthc.plandocument.UnitNames.Found;
import vn.kstthc.plandocument.Words.Word;

/**
 * Reads a list of units ("Thuế tỉnh; sở, ban, ngành và Ủy ban nhân dân cấp xã") from a place in a text: names that are
 * known, and other words for units up to the next one.
 */
final class UnitList {

    /** One member of a list with its places in the text. */
    record Member(UnitMention mention, int start, int end) {

        boolean isOneUnit() {
            return mention.units().size() == 1;
        }
    }

    private static final List<String> ARTICLES = List.of("cac", "nhung", "mot so", "tat ca", "toan bo");
    private static final List<String> HEADS_OF_UNITS =
            List.of("thu truong", "chu tich", "giam doc", "lanh dao", "nguoi dung dau", "chanh", "truong");
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
    private static final List<String> QUALIFIERS = List.of(
            "cap tinh",
            "thuoc uy ban nhan dan tinh",
            "truc thuoc uy ban nhan dan tinh",
            "cua tinh",
            "tren dia ban tinh",
            "co lien quan",
            "lien quan",
            "thuoc tinh",
            "tinh");
    private static final List<String> PREDICATES =
            List.of("thuc hien", "trien khai", "tham muu", "tong hop", "to chuc thuc hien", "xay dung", "cu cong chuc");
    private static final Set<String> JOINS = Set.of("va", "cung", "voi");

    private final String text;
    private final List<Word> words;
    private final UnitNames names;
    private final List<RowWarning> warnings;
    private final List<Member> members = new ArrayList<>();
    private int place;

    private UnitList(String text, List<Word> words, int from, UnitNames names, List<RowWarning> warnings) {
        this.text = text;
        this.words = words;
        this.place = from;
        this.names = names;
        this.warnings = warnings;
    }

    /**
     * Reads the list that begins at a place.
     *
     * @param any whether other words than those for units are read as one, too
     */
    static UnitList read(
            String text, List<Word> words, int from, boolean any, UnitNames names, List<RowWarning> warnings) {
        var list = new UnitList(text, words, from, names, warnings);
        if (any || list.beginsUnit(from)) {
            list.readAll();
        }
        return list;
    }

    List<Member> members() {
        return members;
    }

    /** The place behind the list. */
    int end() {
        return place;
    }

    private void readAll() {
        readOne();
        for (var next = behindJoin(place); next > place && goesOn(next); next = behindJoin(place)) {
            place = next;
            if (!readCommunesOfDistricts()) {
                readOne();
            }
        }
    }

    /** Another unit, or words that may be one: they are not what the units do. */
    private boolean goesOn(int next) {
        if (words.get(place).isSign(";") && saysItsRole()) {
            return false;
        }
        return beginsUnit(next)
                || next < words.size()
                        && !words.get(next).isSign()
                        && !isVerb(next)
                        && behindAny(PREDICATES, next) == next
                        && members.stream().anyMatch(member -> member.mention().resolved());
    }

    /** "Các cơ quan, đơn vị được giao chủ trì; …": what follows has a role of its own. */
    private boolean saysItsRole() {
        return !members.isEmpty()
                && Folding.plain(members.get(members.size() - 1).mention().text())
                        .contains("duoc giao chu tri");
    }

    private int behindJoin(int from) {
        var i = from;
        while (i < words.size()
                && (words.get(i).isSign(",;") || JOINS.contains(words.get(i).plain()))) {
            i++;
        }
        return i;
    }

    // --- one member ---

    private void readOne() {
        var start = place;
        var begin = behindAny(ARTICLES, behindHeads(place));
        begin = behindAny(ARTICLES, begin);
        var found = names.at(words, begin);
        if (found.isPresent()) {
            readKnown(start, found.get());
        } else {
            readUnknown(start, begin);
        }
    }

    private boolean isVerb(int at) {
        return UnitRole.at(words, at).isPresent();
    }

    private int behindHeads(int from) {
        var behind = behindAny(HEADS_OF_UNITS, from);
        return behind > from && names.at(words, behindAny(ARTICLES, behind)).isPresent() ? behind : from;
    }

    private void readKnown(int start, Found found) {
        var named = found.named();
        var end = behindQualifiers(found.end());
        var behind = names.groupBehind(words, end);
        if (behind.isPresent()) {
            end = behind.get().end();
            withdrawGroups();
            named = behind.get().named();
        }
        place = end;
        if (named.unit() == null) {
            add(start, end, List.of(), named.group());
            return;
        }
        var units = names.inYear(named.unit());
        if (units.isEmpty()) {
            warnings.add(RowWarning.of("unit-not-in-year", words(start, end)));
        } else if (!units.contains(named.unit().code())) {
            var followers = units.stream().map(names::name).toList();
            warnings.add(RowWarning.of("unit-followed", words(start, end), String.join("; ", followers)));
        }
        add(start, end, units, null);
    }

    /** "Các sở, ban, ngành, UBND cấp xã được giao chủ trì soạn thảo": the words behind are about all of them. */
    private void withdrawGroups() {
        while (!members.isEmpty() && members.get(members.size() - 1).mention().group() != null) {
            members.remove(members.size() - 1);
        }
    }

    private int behindQualifiers(int from) {
        var i = from;
        for (var next = behindQualifier(i); next > i; next = behindQualifier(i)) {
            i = next;
        }
        return i;
    }

    private int behindQualifier(int from) {
        for (int length = 4; length > 0; length--) {
            if (names.isProvince(words, from, length)) {
                return from + length;
            }
        }
        var end = behindAny(QUALIFIERS, from);
        var about = end > from && end < words.size() && words.get(end).plain().equals("den"); // liên quan đến …
        return about ? from : end;
    }

    /** "UBND cấp huyện, xã": the communes' committees, too. */
    private boolean readCommunesOfDistricts() {
        var last = members.get(members.size() - 1);
        var level = place < words.size() && words.get(place).plain().equals("cap") ? place + 1 : place;
        if (!Folding.plain(last.mention().text()).endsWith("cap huyen")
                || level >= words.size()
                || !words.get(level).plain().equals("xa")) {
            return false;
        }
        var communes = names.at(Words.of("UBND cấp xã"), 0);
        var start = place;
        place = level + 1;
        add(
                start,
                place,
                List.of(),
                communes.map(found -> found.named().group()).orElse(null));
        return true;
    }

    // --- other words ---

    private void readUnknown(int start, int begin) {
        var end = endOfPhrase(begin);
        if (end == start) {
            return;
        }
        place = end;
        var group = names.groupOfMixed(words.subList(start, end));
        if (group.isEmpty()) {
            warn(start, end);
        }
        add(start, end, List.of(), group.orElse(null));
    }

    private void warn(int start, int end) {
        var phrase = words(start, end);
        if (Folding.plain(phrase).endsWith("lien quan")) {
            warnings.add(RowWarning.of("unit-unnamed", phrase));
            return;
        }
        var nearest = nearest(start, end);
        warnings.add(
                nearest.isEmpty()
                        ? RowWarning.of("unit-unknown", phrase)
                        : RowWarning.of("unit-unknown-nearest", phrase, nearest));
    }

    private int endOfPhrase(int from) {
        var onlyBodies = true;
        var i = from;
        while (i < words.size() && !endsPhrase(i, from)) {
            var body = behindAny(BODIES, i);
            var join = behindJoin(i);
            if (join > i) {
                if (beginsUnit(join) && !(onlyBodies && behindAny(BODIES, join) > join)) {
                    return i;
                }
                i = join;
            } else if (body > i) {
                i = body;
            } else {
                var related = behindAny(List.of("co lien quan", "lien quan"), i);
                if (related > i
                        && (related >= words.size()
                                || !words.get(related).plain().equals("den"))) {
                    return related;
                }
                onlyBodies = onlyBodies && ARTICLES.contains(words.get(i).plain());
                i++;
            }
        }
        return i;
    }

    private boolean endsPhrase(int i, int from) {
        if (words.get(i).isSign(";:.()\n")) {
            return true;
        }
        if (i == from) {
            return false;
        }
        var granted =
                words.subList(from, i).stream().anyMatch(word -> word.plain().equals("duoc"));
        return isVerb(i) || !granted && behindAny(PREDICATES, i) > i;
    }

    private boolean beginsUnit(int from) {
        var begin = behindAny(ARTICLES, behindHeads(from));
        if (begin >= words.size() || isVerb(begin)) {
            return false;
        }
        if (isLocalities(begin)) {
            return !members.isEmpty()
                    && members.get(members.size() - 1).mention().group() != null;
        }
        return names.at(words, begin).isPresent()
                || behindAny(BODIES, begin) > begin
                || isCapital(begin) && behindAny(KINDS, begin) > begin
                || !members.isEmpty() && readsCommunesOfDistricts(begin);
    }

    private boolean readsCommunesOfDistricts(int from) {
        var level = words.get(from).plain().equals("cap") && from + 1 < words.size() ? from + 1 : from;
        return words.get(level).plain().equals("xa")
                && Folding.plain(members.get(members.size() - 1).mention().text())
                        .endsWith("cap huyen");
    }

    private boolean isLocalities(int at) {
        return behindAny(List.of("dia phuong"), at) > at;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(words.get(at).start()));
    }

    // --- words ---

    private int behindAny(List<String> phrases, int from) {
        return Words.behind(phrases, words, from);
    }

    private String words(int start, int end) {
        return text.substring(words.get(start).start(), words.get(end - 1).end())
                .replace('\n', ' ');
    }

    private String nearest(int start, int end) {
        return String.join("; ", names.nearest(words(start, end)));
    }

    private void add(int start, int end, List<String> units, @Nullable String group) {
        members.add(new Member(new UnitMention(words(start, end), units, group), start, end));
    }
}
