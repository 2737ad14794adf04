package vn.kstthc.casefile.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What a leader orders about a deadline: from which day, how many more days, why, and on what legal ground. */
record DeadlineOrder(
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate on,
        @Nullable Integer amount,
        @Nullable @Size(max = 1000) String reason,
        @Nullable @Size(max = 500) String ground) {

    /** The day is never guessed: the law counts from it. */
    LocalDate day() {
        if (on == null) {
            throw Refusal.invalid(List.of(new FieldProblem("on", "casefile.deadline.on.missing")));
        }
        return on;
    }

    int days() {
        return Optional.ofNullable(amount).orElse(0);
    }

    String why() {
        return text(reason);
    }

    String legalGround() {
        return text(ground);
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("");
    }
}
