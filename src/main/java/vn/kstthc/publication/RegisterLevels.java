package vn.kstthc.publication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads the level of a procedure as people write it: "Cấp tỉnh", "tỉnh, xã", "dùng chung". */
final class RegisterLevels {

    private RegisterLevels() {}

    static Optional<ProcedureLevel> read(String text) {
        var plain = RegisterColumn.plain(text);
        if (plain.contains("dung chung") || plain.contains("ba cap") || plain.contains("province and commune")) {
            return Optional.of(ProcedureLevel.SHARED);
        }
        var levels = levels(plain);
        return levels.size() > 1
                ? Optional.of(ProcedureLevel.SHARED)
                : levels.stream().findFirst();
    }

    private static Set<ProcedureLevel> levels(String plain) {
        var levels = EnumSet.noneOf(ProcedureLevel.class);
        Arrays.stream(plain.split(" ")).map(RegisterLevels::word).forEach(level -> level.ifPresent(levels::add));
        return levels;
    }

    private static Optional<ProcedureLevel> word(String word) {
        return switch (word) {
            case "tinh", "province" -> Optional.of(ProcedureLevel.PROVINCE);
            case "xa", "commune" -> Optional.of(ProcedureLevel.COMMUNE);
            case "huyen", "district" -> Optional.of(ProcedureLevel.DISTRICT);
            case "bo", "ministry" -> Optional.of(ProcedureLevel.MINISTRY);
            default -> Optional.empty();
        };
    }
}
