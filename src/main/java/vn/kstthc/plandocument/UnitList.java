package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> HEADS_OF_UNITS =
            List.of("thu truong", "chu tich", "giam doc", "lanh dao", "nguoi dung dau", "chanh", "truong");
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

    private static final String DEPARTMENT = "so";
    private static final int MOST_WARNINGS = 20;

    private final String text;
    private final List<Word> words;
    private final UnitPhrase phrase;
    private final UnitNames names;
    private final List<RowWarning> warnings;
    private final List<Member> members = new ArrayList<>();
    private int place;
    private boolean amongDepartments;

    private UnitList(String text, List<Word> words, int from, UnitNames names, List<RowWarning> warnings) {
        this.text = text;
        this.words = words;
        this.phrase = new UnitPhrase(text, words);
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

    /** Whether a unit is named at a place. */
    static boolean begins(String text, List<Word> words, int at, UnitNames names) {
        return new UnitList(text, words, at, names, new ArrayList<>()).beginsUnit(at);
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
        for (var next = phrase.behindJoin(place); next > place && goesOn(next); next = phrase.behindJoin(place)) {
            place = next;
            if (!readCommunesOfDistricts()) {
                readOne();
            }
        }
    }

    /** Another unit, or words that may be one: they are not what the units do. */
    private boolean goesOn(int next) {
        if (phrase.isLabel(next) || words.get(place).isSign(";") && saysItsRole()) {
            return false;
        }
        return beginsUnit(next)
                || !words.get(place).isSign("/+-")
                        && next < words.size()
                        && !words.get(next).isSign()
                        && !phrase.isPredicate(next)
                        && members.stream().anyMatch(member -> member.mention().resolved());
    }

    /** "Các cơ quan, đơn vị được giao chủ trì; …": what follows has a role of its own. */
    private boolean saysItsRole() {
        return Folding.plain(last().text()).contains("duoc giao chu tri");
    }

    // --- one member ---

    private void readOne() {
        var begin = behindArticles(behindHeads(place));
        var start = isListOfDepartments(begin) ? begin + 2 : place;
        var found = names.at(words, begin).or(() -> department(Math.max(start, begin)));
        amongDepartments = found.isPresent()
                && (amongDepartments || words.get(begin).plain().equals(DEPARTMENT));
        if (found.isPresent()) {
            readKnown(start, found.get());
        } else {
            readUnknown(place, begin);
        }
    }

    /** "Các sở: Y tế, Nội vụ". */
    private boolean isListOfDepartments(int begin) {
        return begin + 1 < words.size()
                && words.get(begin).plain().equals(DEPARTMENT)
                && words.get(begin + 1).isSign(":");
    }

    /** In a list of departments the word for them need not be said again. */
    private Optional<Found> department(int from) {
        if (!amongDepartments && (from < 2 || !isListOfDepartments(from - 2))) {
            return Optional.empty();
        }
        var named = new ArrayList<>(Words.of("Sở"));
        named.addAll(words.subList(from, words.size()));
        return names.at(named, 0).map(found -> new Found(found.named(), from + found.end() - 1));
    }

    private int behindHeads(int from) {
        var behind = Words.behind(HEADS_OF_UNITS, words, from);
        return behind > from && names.at(words, behindArticles(behind)).isPresent() ? behind : from;
    }

    private int behindArticles(int from) {
        return Words.behind(UnitPhrase.ARTICLES, words, from);
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
        while (!members.isEmpty() && last().group() != null) {
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
        var end = Words.behind(QUALIFIERS, words, from);
        return phrase.isAbout(end) ? from : end;
    }

    /** "UBND cấp huyện, xã": the communes' committees, too. */
    private boolean readCommunesOfDistricts() {
        var start = place;
        var end = behindCommunes(start);
        if (end == start) {
            return false;
        }
        place = end;
        var group =
                names.at(Words.of("UBND cấp xã"), 0).map(found -> found.named().group());
        add(start, end, List.of(), group.orElse(null));
        return true;
    }

    private int behindCommunes(int from) {
        var below = !members.isEmpty() && Folding.plain(last().text()).endsWith("cap huyen");
        return below ? Words.behind(List.of("cap xa", "xa"), words, from) : from;
    }

    // --- other words ---

    private void readUnknown(int start, int begin) {
        var end = phrase.end(begin, this::beginsUnit);
        if (end == start) {
            return;
        }
        place = end;
        var group = names.groupOfMixed(words.subList(start, end));
        if (group.isEmpty() && warnings.size() < MOST_WARNINGS) {
            warn(start, end);
        }
        add(start, end, List.of(), group.orElse(null));
    }

    private void warn(int start, int end) {
        var said = words(start, end);
        if (Folding.plain(said).endsWith("lien quan")) {
            warnings.add(RowWarning.of("unit-unnamed", said));
            return;
        }
        var nearest = String.join("; ", names.nearest(said));
        warnings.add(
                nearest.isEmpty()
                        ? RowWarning.of("unit-unknown", said)
                        : RowWarning.of("unit-unknown-nearest", said, nearest));
    }

    private boolean beginsUnit(int from) {
        var begin = behindArticles(behindHeads(from));
        if (begin >= words.size() || UnitRole.at(words, begin).isPresent()) {
            return false;
        }
        if (phrase.beginsLocalities(begin)) {
            return !members.isEmpty() && last().group() != null;
        }
        return names.at(words, begin).isPresent() || phrase.begins(begin) || behindCommunes(begin) > begin;
    }

    private UnitMention last() {
        return members.get(members.size() - 1).mention();
    }

    private String words(int start, int end) {
        return text.substring(words.get(start).start(), words.get(end - 1).end())
                .replace('\n', ' ');
    }

    private void add(int start, int end, List<String> units, @Nullable String group) {
        members.add(new Member(new UnitMention(words(start, end), units, group), start, end));
    }
}
