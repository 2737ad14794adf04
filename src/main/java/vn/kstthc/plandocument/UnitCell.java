package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kstthc.plandocument.UnitList.Member;
import vn.kstthc.plandocument.Words.Word;

/**
 * Understands the cells that name units. Each clause is a list of units and what they do: "A chủ trì, phối hợp với B"
 * (A leads, B coordinates), "A phối hợp với B chủ trì" and "A, B chủ trì" (joint leads), "C theo dõi, đôn đốc"
 * (overseer). Without such a verb each unit answers for itself.
 */
final class UnitCell {

    private static final Set<String> BEFORE_VERBS =
            Set.of("duoc", "giao", "co", "trach", "nhiem", "la", "cung", "dong", "se", "truc", "tiep");
    private static final int FAR = 7;
    private static final int LONGEST = 3_000;

    private final List<UnitMention> leads = new ArrayList<>();
    private final List<UnitMention> coordinating = new ArrayList<>();
    private final List<UnitMention> overseers = new ArrayList<>();
    private List<UnitMention> actors = List.of(); // of "A phối hợp với B" where nobody is said to lead
    private final List<RowWarning> warnings = new ArrayList<>();
    private final UnitNames names;
    private String text = "";
    private List<Word> words = List.of();
    private Column column = Column.UNITS;

    UnitCell(UnitNames names) {
        this.names = names;
    }

    /** Adds what a cell says. */
    void read(String cell, Column under) {
        if (cell.length() > LONGEST) {
            warnings.add(RowWarning.of("units-too-long"));
            return;
        }
        text = cell;
        words = Words.of(cell);
        column = under;
        var place = behindSigns(0);
        while (place < words.size()) {
            place = behindSigns(behindRest(clause(place)));
        }
    }

    List<UnitMention> leads() {
        return distinct(leads.isEmpty() ? actors : leads, List.of());
    }

    /** Those that do not lead. */
    List<UnitMention> coordinating() {
        return distinct(coordinating, leads());
    }

    List<UnitMention> overseers() {
        return distinct(overseers, leads());
    }

    List<RowWarning> warnings() {
        return warnings;
    }

    private static List<UnitMention> distinct(List<UnitMention> mentions, List<UnitMention> others) {
        var seen = new ArrayList<UnitMention>();
        for (var mention : mentions) {
            if (Stream.concat(seen.stream(), others.stream()).noneMatch(other -> covers(other, mention))) {
                seen.add(mention);
            }
        }
        return List.copyOf(seen);
    }

    private static boolean covers(UnitMention one, UnitMention other) {
        if (!other.resolved()) {
            return one.equals(other);
        }
        return other.group() != null
                ? other.group().equals(one.group())
                : one.units().containsAll(other.units());
    }

    // --- a clause ---

    private int clause(int from) {
        var label = new UnitPhrase(text, words).label(from);
        if (label.isPresent()) {
            var labelled = UnitList.read(text, words, label.get().end(), true, names, warnings);
            give(label.get().role(), labelled.members());
            return labelled.end();
        }
        var list = UnitList.read(text, words, from, true, names, warnings);
        var members = list.members();
        if (members.isEmpty()) {
            return from + 1;
        }
        var inside = parenthesis(list.end());
        var verb = verbPlace(inside, members);
        var told = UnitRole.at(words, verb).or(() -> UnitRole.between(words, list.end(), inside));
        if (told.isEmpty() || column == Column.OVERSEER) {
            give(UnitRole.of(column), members);
            return Math.max(inside, list.end());
        }
        var behind = Math.max(inside, told.get().end());
        return switch (told.get().role()) {
            case LEAD -> leads(members, behind);
            case COORDINATING -> coordinate(members, behind);
            case OVERSEER -> {
                give(UnitRole.OVERSEER, members);
                yield behind;
            }
        };
    }

    /** Behind words in parentheses, or the same place. */
    private int parenthesis(int from) {
        if (from >= words.size() || !words.get(from).isSign("(")) {
            return from;
        }
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).isSign(")")) {
                return i + 1;
            }
        }
        return words.size();
    }

    private int verbPlace(int from, List<Member> members) {
        var i = from;
        while (i < words.size()
                && (words.get(i).isSign(":")
                        || BEFORE_VERBS.contains(words.get(i).plain()))) {
            i++;
        }
        var last = Folding.plain(members.get(members.size() - 1).mention().text());
        if (!last.contains("duoc giao chu tri")) {
            return i;
        }
        for (int far = i; far < Math.min(words.size(), i + FAR) && !endsList(far); far++) {
            if (UnitRole.at(words, far).isPresent()) {
                return far;
            }
        }
        return i;
    }

    private boolean endsList(int at) {
        return words.get(at).isSign() || words.get(at).plain().equals("va");
    }

    private int leads(List<Member> members, int behind) {
        if (column == Column.COORDINATING) {
            give(UnitRole.COORDINATING, members);
            return behind;
        }
        giveJointly(members);
        var i = behind;
        while (i < words.size()
                && (words.get(i).isSign(",") || words.get(i).plain().equals("va"))) {
            i++;
        }
        var told = UnitRole.at(words, i);
        if (told.isEmpty() || told.get().role() != UnitRole.COORDINATING) {
            return behind;
        }
        var partners = partners(told.get().end());
        give(UnitRole.COORDINATING, partners.members());
        return partners.end();
    }

    private int coordinate(List<Member> members, int behind) {
        var partners = partners(behind);
        var lead = UnitRole.at(words, verbPlace(parenthesis(partners.end()), members));
        if (!partners.members().isEmpty() && lead.isPresent() && lead.get().role() == UnitRole.LEAD) {
            giveJointly(
                    Stream.concat(members.stream(), partners.members().stream()).toList());
            return lead.get().end();
        }
        if (!partners.members().isEmpty() && leads.isEmpty()) {
            actors = members.stream().map(Member::mention).toList();
        }
        give(column == Column.LEAD ? UnitRole.LEAD : UnitRole.COORDINATING, members);
        give(UnitRole.COORDINATING, partners.members());
        return partners.end();
    }

    private UnitList partners(int from) {
        var i = from;
        while (i < words.size()
                && Set.of("voi", "cung", "chat", "che").contains(words.get(i).plain())) {
            i++;
        }
        return UnitList.read(text, words, i, false, names, warnings);
    }

    // --- giving roles ---

    private void give(UnitRole role, List<Member> members) {
        var list =
                switch (role) {
                    case LEAD -> leads;
                    case COORDINATING -> coordinating;
                    case OVERSEER -> overseers;
                };
        members.forEach(member -> list.add(member.mention()));
    }

    /** Single units that lead together are one mention, the first of them accountable. */
    private void giveJointly(List<Member> members) {
        if (members.size() < 2 || !members.stream().allMatch(Member::isOneUnit)) {
            give(UnitRole.LEAD, members);
            return;
        }
        var start = words.get(members.get(0).start()).start();
        var end = words.get(members.get(members.size() - 1).end() - 1).end();
        var units = members.stream()
                .flatMap(m -> m.mention().units().stream())
                .distinct()
                .toList();
        leads.add(new UnitMention(text.substring(start, end).replace('\n', ' '), units, null));
    }

    // --- between clauses ---

    /** Behind the rest of a clause: up to the end of its line or sentence, or to the next units. */
    private int behindRest(int from) {
        for (int i = from; i < words.size(); i++) {
            var word = words.get(i);
            if (word.isSign("\n.")) {
                return i;
            }
            var next = behindSigns(i);
            if ((word.isSign(";") || word.isSign(",") && i == from) && beginsClause(next)
                    || word.isSign("-") && new UnitPhrase(text, words).isLabel(next)) {
                return i;
            }
        }
        return words.size();
    }

    private boolean beginsClause(int at) {
        return UnitList.begins(text, words, at, names) || new UnitPhrase(text, words).isLabel(at);
    }

    private int behindSigns(int from) {
        var i = from;
        while (i < words.size() && (words.get(i).isSign() && !words.get(i).isSign("(") || isItem(i))) {
            i++;
        }
        return i;
    }

    /** The letter or number of an item, "a)" or "1.". */
    private boolean isItem(int at) {
        return at + 1 < words.size()
                && words.get(at).plain().matches("[a-z]|\\d{1,2}")
                && words.get(at + 1).isSign(").");
    }
}
