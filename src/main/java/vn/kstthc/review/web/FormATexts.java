package vn.kstthc.review.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kstthc.review.ReviewTarget;

/** Form A as the texts of its page, by field. */
final class FormATexts {

    private FormATexts() {}

    static Map<String, String> of(ReviewTarget target) {
        var texts = new HashMap<String, String>();
        put(texts, "field", target.field());
        put(texts, "necessity", target.necessity());
        put(texts, "reasonableness", target.reasonableness());
        put(texts, "legality", target.legality());
        put(texts, "option", target.option());
        put(texts, "content", target.content());
        put(texts, "reason", target.reason());
        put(texts, "legalDays", target.legalDays());
        put(texts, "currentDays", target.currentDays());
        put(texts, "afterDays", target.afterDays());
        put(texts, "way", target.way());
        put(texts, "executeBy", target.executeBy());
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable Object value) {
        texts.put(field, Objects.toString(value, ""));
    }
}
