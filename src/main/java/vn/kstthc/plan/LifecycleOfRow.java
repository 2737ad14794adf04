package vn.kstthc.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kstthc.casefile.CaseType;

/**
 * Proposes which lifecycle a row of a plan is about, by words that plans use for it; people correct it. The first that
 * fits wins.
 */
final class LifecycleOfRow {

    private static final Map<CaseType, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                CaseType.FEEDBACK,
                List.of(
                        "phản ánh, kiến nghị",
                        "tiếp nhận, kiến nghị về tthc",
                        "tiếp nhận phản ánh",
                        "phản ánh kiến nghị"));
        WORDS.put(
                CaseType.INSPECTION,
                List.of(
                        "đoàn kiểm tra",
                        "kiểm tra định kỳ",
                        "kiểm tra đột xuất",
                        "tự kiểm tra",
                        "kế hoạch kiểm tra",
                        "kiểm tra hoạt động kiểm soát",
                        "kiểm tra công tác kiểm soát"));
        WORDS.put(
                CaseType.ASSESSMENT,
                List.of(
                        "đánh giá tác động",
                        "có ý kiến trước về nội dung quy định",
                        "thẩm định quy định",
                        "cho ý kiến về"));
        WORDS.put(
                CaseType.PUBLICATION,
                List.of(
                        "công bố danh mục",
                        "công bố tthc",
                        "quyết định công bố",
                        "công bố, công khai",
                        "trình công bố",
                        "niêm yết",
                        "cơ sở dữ liệu quốc gia về t",
                        "phê duyệt danh mục",
                        "quy trình nội bộ, quy trình điện tử"));
        WORDS.put(
                CaseType.REVIEW,
                List.of(
                        "rà soát, đánh giá",
                        "rà soát tthc",
                        "rà soát, đơn giản hóa",
                        "rà soát, tái cấu trúc",
                        "chất lượng rà soát",
                        "cắt giảm, đơn giản hóa",
                        "rà soát độc lập",
                        "sáng kiến cải cách"));
    }

    private LifecycleOfRow() {}

    static Optional<CaseType> of(String content) {
        var text = content.toLowerCase(Locale.ROOT).replace("thủ tục hành chính", "tthc");
        return WORDS.entrySet().stream()
                .filter(lifecycle -> lifecycle.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
