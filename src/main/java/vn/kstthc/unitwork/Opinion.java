package vn.kstthc.unitwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to a coordinating unit, with its answer or, after the due date, the record that there was none. */
public record Opinion(
        long id,
        String caseNumber,
        String subject,
        String askingUnit,
        String askedUnit,
        String question,
        Instant askedAt,
        Instant dueAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        boolean silent) {

    /** Neither answered nor recorded as silent. */
    public boolean isOpen() {
        return answer == null && !silent;
    }

    public Optional<String> answerText() {
        return Optional.ofNullable(answer);
    }
}
