package vn.kstthc.plandocument;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the names that are most like some words, by the number of letters to change. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 120;

    private record Distance(String name, int changes, int length) {

        /** At most two letters of five are other ones. */
        boolean isNear() {
            return changes * 5 <= length * 2;
        }
    }

    private Nearest() {}

    /**
     * The nearest names, best first.
     *
     * @param plain words without diacritics
     * @param names each with its words without diacritics
     */
    static List<String> of(String plain, Map<String, String> names) {
        var wanted = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return names.entrySet().stream()
                .map(name -> new Distance(
                        name.getKey(),
                        changes(wanted, name.getValue()),
                        Math.max(wanted.length(), name.getValue().length())))
                .filter(Distance::isNear)
                .sorted(Comparator.comparingInt(Distance::changes).thenComparing(Distance::name))
                .limit(MOST)
                .map(Distance::name)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int changes(String left, String right) {
        var above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            var row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                var replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
