package vn.kstthc.plandocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.organization.UnitType;
import vn.kstthc.plandocument.Words.Word;

/**
 * The names of units and groups as plans of one year may use them. A name with its diacritics is preferred ("Sơn Hà"
 * is not "Sơn Hạ"); without them it must fit only one. Units that ended are followed to the end of the year.
 */
final class UnitNames {

    private static final Set<String> OTHER_LEVELS =
            Set.of("cap", "huyen", "xa", "phuong", "quan", "thi", "thanh", "dac", "cac", "khu");

    /** What a name stands for: a unit or a group. */
    record Named(@Nullable Unit unit, @Nullable String group) {}

    /** A name found in a text, up to the place behind its last word. */
    record Found(Named named, int end) {}

    private record Entry(String exact, Named named, boolean shortened) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> groupsBySortedWords = new HashMap<>();
    private final Map<String, String> groupsBehind = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Set<String> provinces = new HashSet<>();
    private final Organization organization;
    private final LocalDate yearEnd;

    UnitNames(Organization organization, int year) {
        this.organization = organization;
        this.yearEnd = LocalDate.of(year, 12, 31);
        organization.known().forEach(this::add);
        organization.groupNames(yearEnd).forEach((group, names) -> names.forEach(name -> addGroup(group, name)));
    }

    private void add(Unit unit) {
        var named = new Named(unit, null);
        add(unit.name(), named);
        add(unit.shortName(), named);
        if (!inYear(unit).isEmpty()) {
            titles.putIfAbsent(unit.name(), plain(words(unit.name())));
        }
        var words = words(unit.name());
        if (words.size() > 3 && words.get(words.size() - 1).plain().equals("tinh")) {
            put(words.subList(0, words.size() - 1), named, true);
        }
        if (words.size() > 2 && words.get(0).plain().equals("so")) {
            var initials = words.stream()
                    .skip(1)
                    .filter(word -> !word.plain().equals("va"))
                    .map(word -> word.plain().substring(0, 1))
                    .collect(Collectors.joining());
            put("so " + initials, new Entry("", named, false));
        }
        if (unit.type() == UnitType.PEOPLES_COMMITTEE && unit.parent() == null) {
            addProvince(words);
        }
    }

    private void addProvince(List<Word> committee) {
        var plain = plain(committee);
        var at = plain.indexOf(" tinh ");
        if (at > 0) {
            provinces.add(plain.substring(at + 6));
        }
    }

    private void addGroup(String group, String name) {
        var words = words(withoutArticle(name.replaceFirst("^(…|\\.\\.\\.)\\s*", "")));
        if (name.startsWith("…") || name.startsWith("...")) {
            groupsBehind.put(plain(words), group);
            return;
        }
        put(words, new Named(null, group), false);
        groupsBySortedWords.put(sorted(words), group);
        titles.putIfAbsent(name, plain(words));
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("(?i)^các\\s+", "");
    }

    private void add(String name, Named named) {
        if (!name.isBlank()) {
            put(words(name), named, false);
        }
    }

    private void put(List<Word> words, Named named, boolean shortened) {
        put(plain(words), new Entry(exact(words), named, shortened));
    }

    private void put(String plain, Entry entry) {
        entries.computeIfAbsent(plain, key -> new ArrayList<>()).add(entry);
        for (int i = plain.indexOf(' '); i > 0; i = plain.indexOf(' ', i + 1)) {
            beginnings.add(plain.substring(0, i));
        }
    }

    private static List<Word> words(String name) {
        return Words.of(name).stream().filter(word -> !word.isSign()).toList();
    }

    private static String plain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    private static String exact(List<Word> words) {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }

    private static String sorted(List<Word> words) {
        return words.stream().map(Word::plain).sorted().collect(Collectors.joining(" "));
    }

    // --- looking up ---

    /** The longest name that begins at the place. */
    Optional<Found> at(List<Word> text, int from) {
        var read = new ArrayList<Word>();
        var plain = new StringBuilder();
        Optional<Found> longest = Optional.empty();
        for (int i = from; i < text.size(); i++) {
            var word = text.get(i);
            if (word.isSign(",-/&")) {
                continue;
            }
            read.add(word);
            plain.append(read.size() > 1 ? " " : "").append(word.plain());
            var end = i + 1;
            var found = entry(plain.toString(), read, text, end).map(entry -> new Found(entry.named(), end));
            longest = found.isPresent() ? found : longest;
            if (word.isSign() || !beginnings.contains(plain.toString())) {
                break;
            }
        }
        return longest;
    }

    private Optional<Entry> entry(String plain, List<Word> read, List<Word> text, int end) {
        var fitting = entries.getOrDefault(plain, List.of()).stream()
                .filter(entry -> !entry.shortened()
                        || end >= text.size()
                        || !OTHER_LEVELS.contains(text.get(end).plain()))
                .toList();
        var exact = exact(read);
        var same = fitting.stream().filter(e -> e.exact().equals(exact)).toList();
        return only(same.isEmpty() ? fitting : same);
    }

    /** The one that is meant; of several that which exists in the year, if only one does. */
    private Optional<Entry> only(List<Entry> candidates) {
        var distinct = candidates.stream().map(Entry::named).distinct().count();
        var left = distinct > 1 ? candidates.stream().filter(this::exists).toList() : candidates;
        return left.stream().map(Entry::named).distinct().count() > 1
                ? Optional.empty()
                : left.stream().findFirst();
    }

    private boolean exists(Entry entry) {
        var unit = entry.named().unit();
        return unit == null || unit.presentOn(yearEnd);
    }

    /** The group that words behind the name of other units make of them ("được giao chủ trì soạn thảo"). */
    Optional<Found> groupBehind(List<Word> text, int from) {
        for (var behind : groupsBehind.entrySet()) {
            var end = Words.behind(List.of(behind.getKey()), text, from);
            if (end > from) {
                return Optional.of(new Found(new Named(null, behind.getValue()), end));
            }
        }
        return Optional.empty();
    }

    /** The group whose words these are, whatever their order: columns cut by a scanner mix lines. */
    Optional<String> groupOfMixed(List<Word> words) {
        var own = words.stream().filter(word -> !word.isSign()).toList();
        var found = groupsBySortedWords.get(sorted(own));
        if (found == null) {
            found = groupsBySortedWords.get(sorted(own.stream()
                    .filter(word -> !Set.of("cac", "cap", "tinh").contains(word.plain()))
                    .toList()));
        }
        return Optional.ofNullable(found);
    }

    /** Codes of the units that do the work of a unit at the end of the year. */
    List<String> inYear(Unit unit) {
        if (unit.presentOn(yearEnd)) {
            return List.of(unit.code());
        }
        var followed = List.copyOf(organization.successors(unit.code(), yearEnd));
        var end = unit.validity().to();
        var endedThisYear = end != null && end.getYear() == yearEnd.getYear();
        return followed.isEmpty() && endedThisYear ? List.of(unit.code()) : followed;
    }

    String name(String code) {
        return organization.unitName(code);
    }

    boolean isProvince(List<Word> text, int from, int length) {
        return from + length <= text.size() && provinces.contains(plain(text.subList(from, from + length)));
    }

    /** The names that are most like the words, at most three. */
    List<String> nearest(String words) {
        return Nearest.of(plain(words(words)), titles);
    }
}
