package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A text cut into words and signs; abbreviations that every office uses are written out. */
final class Words {

    private static final Pattern PIECE =
            Pattern.compile("\\p{Lu}+(?:[&,./-]\\p{Lu}+)+|[\\p{L}\\d]+(?:&[\\p{L}\\d]+)*|\\n|\\S");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("UBND", "ủy ban nhân dân"),
            Map.entry("HĐND", "hội đồng nhân dân"),
            Map.entry("VP", "văn phòng"),
            Map.entry("VPUBND", "văn phòng ủy ban nhân dân"),
            Map.entry("VPUB", "văn phòng ủy ban nhân dân"),
            Map.entry("SBN", "sở ban ngành"),
            Map.entry("TTPVHCC", "trung tâm phục vụ hành chính công"),
            Map.entry("TTHCC", "trung tâm hành chính công"),
            Map.entry("PVHCC", "phục vụ hành chính công"),
            Map.entry("HCC", "hành chính công"),
            Map.entry("BQL", "ban quản lý"),
            Map.entry("KKT", "khu kinh tế"),
            Map.entry("KCN", "khu công nghiệp"),
            Map.entry("PTNT", "phát triển nông thôn"),
            Map.entry("BHXH", "bảo hiểm xã hội"),
            Map.entry("TP", "thành phố"),
            Map.entry("TX", "thị xã"));

    /** A word, or a sign when it has no letter. */
    record Word(String text, String plain, String exact, int start, int end) {

        boolean isSign() {
            return plain.isEmpty();
        }

        boolean isSign(String signs) {
            return isSign() && signs.contains(text);
        }
    }

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            add(matcher.group(), matcher.start(), matcher.end(), words);
        }
        return words;
    }

    private static void add(String piece, int start, int end, List<Word> words) {
        var written = ABBREVIATIONS.get(piece);
        if (written == null) {
            words.add(word(piece, start, end));
            return;
        }
        for (var part : written.split(" ")) {
            words.add(word(part, start, end));
        }
    }

    /** The place behind the first of some phrases that stands at a place, or the place itself when none does. */
    static int behind(List<String> phrases, List<Word> words, int from) {
        for (var phrase : phrases) {
            var parts = phrase.split(" ");
            var i = 0;
            while (i < parts.length
                    && from + i < words.size()
                    && words.get(from + i).plain().equals(parts[i])) {
                i++;
            }
            if (i == parts.length) {
                return from + i;
            }
        }
        return from;
    }

    private static Word word(String piece, int start, int end) {
        var plain = Folding.plain(piece).replaceAll("[^\\p{L}\\d]", "");
        return new Word(piece, plain, Folding.exact(piece), start, end);
    }
}
