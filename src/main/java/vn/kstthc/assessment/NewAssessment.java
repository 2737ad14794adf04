package vn.kstthc.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be assessed, as entered.
 *
 * @param shortened drafted by the shortened procedure: the same gates, shorter deadlines
 * @param secret holds state secrets, which this system never processes
 */
public record NewAssessment(
        String title,
        @Nullable DraftStage stage,
        String draftingUnit,
        @Nullable DocumentType documentType,
        boolean shortened,
        boolean secret,
        List<NewProcedure> procedures) {

    public NewAssessment {
        procedures = List.copyOf(procedures);
    }
}
