package vn.kstthc.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kstthc.assessment.DocumentType;
import vn.kstthc.assessment.DraftStage;
import vn.kstthc.assessment.NewAssessment;
import vn.kstthc.assessment.NewProcedure;
import vn.kstthc.assessment.ProcedureKind;

/** The JSON that opens an assessment; the domain says what is wrong with it, by field. */
record AssessmentRequest(
        @Nullable String title,
        @Nullable DraftStage stage,
        @Nullable String draftingUnit,
        @Nullable DocumentType documentType,
        @Nullable Boolean shortened,
        @Nullable Boolean secret,
        @Nullable List<@Nullable ProcedureRequest> procedures) {

    /** One procedure of the draft. */
    record ProcedureRequest(@Nullable String name, @Nullable ProcedureKind kind) {

        static NewProcedure toProcedure(@Nullable ProcedureRequest request) {
            return request == null ? new NewProcedure("", null) : new NewProcedure(text(request.name), request.kind);
        }
    }

    NewAssessment toAssessment() {
        return new NewAssessment(
                text(title),
                stage,
                text(draftingUnit),
                documentType,
                Boolean.TRUE.equals(shortened),
                Boolean.TRUE.equals(secret),
                procedures == null
                        ? List.of()
                        : procedures.stream().map(ProcedureRequest::toProcedure).toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
