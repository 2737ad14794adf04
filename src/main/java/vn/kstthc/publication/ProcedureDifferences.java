package vn.kstthc.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kstthc.publication.ProcedureDifference.Fate;
import vn.kstthc.publication.ProcedureDifference.Item;

/** Compares two versions field by field, lists item by item by their longest common part. */
final class ProcedureDifferences {

    private ProcedureDifferences() {}

    static List<ProcedureDifference> between(ProcedureVersion before, ProcedureVersion after) {
        var old = fields(before);
        return fields(after).entrySet().stream()
                .filter(field -> !field.getValue().equals(old.get(field.getKey())))
                .map(field -> new ProcedureDifference(
                        field.getKey(), items(old.getOrDefault(field.getKey(), List.of()), field.getValue())))
                .toList();
    }

    private static Map<String, List<String>> fields(ProcedureVersion version) {
        var content = version.content();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("code", text(version.code().orElse("")));
        fields.put("name", text(content.name()));
        fields.put("field", text(content.field()));
        fields.put("level", text(content.level().map(Enum::name).orElse("")));
        fields.put("components", content.components());
        fields.put("fees", text(content.fees()));
        fields.put("processingTime", text(content.processingTime()));
        fields.put("place", text(content.place()));
        fields.put("legalBases", content.legalBases());
        return fields;
    }

    private static List<String> text(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty()).stream().toList();
    }

    private static List<Item> items(List<String> before, List<String> after) {
        var common = commonLengths(before, after);
        List<Item> items = new ArrayList<>();
        var i = 0;
        var j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                items.add(new Item(Fate.KEPT, before.get(i++)));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                items.add(new Item(Fate.REMOVED, before.get(i++)));
            } else {
                items.add(new Item(Fate.ADDED, after.get(j++)));
            }
        }
        return items;
    }

    /** How long the common part of the rests of both lists is, from every pair of places. */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
