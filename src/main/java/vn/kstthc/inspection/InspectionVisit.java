package vn.kstthc.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of one unit in a round; a case of its own.
 *
 * @param announcedOn when the decision was announced on site, only of an unannounced visit
 * @param minutesSigned whether both sides signed the minutes; {@code refusal} says why not
 */
public record InspectionVisit(
        String number,
        String round,
        String unit,
        @Nullable LocalDate announcedOn,
        String notice,
        @Nullable String noticeSymbol,
        @Nullable String selfReport,
        @Nullable LocalDate endedOn,
        String remarks,
        @Nullable UUID minutesDocument,
        @Nullable Boolean minutesSigned,
        @Nullable String refusal,
        @Nullable String report,
        String conclusion,
        @Nullable String conclusionSymbol,
        @Nullable LocalDate concludedOn) {}
