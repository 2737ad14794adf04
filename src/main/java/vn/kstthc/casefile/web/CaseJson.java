package vn.kstthc.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.deadline.DeadlineState;

/** A case as programs read it. Dates without time are days in Viet Nam, times are instants. */
record CaseJson(
        String number,
        CaseType type,
        CaseState status,
        String title,
        String stage,
        UnitName leadUnit,
        Instant openedAt,
        Optional<Instant> closedAt,
        boolean restricted,
        List<PartyLine> parties,
        List<DeadlineLine> deadlines,
        List<TimelineLine> timeline,
        List<TaskLine> tasks,
        List<LinkLine> links,
        List<OutsideLine> outside) {

    record UnitName(String code, String name) {}

    record Line(
            String number,
            CaseType type,
            CaseState status,
            String title,
            String stage,
            UnitName leadUnit,
            Instant openedAt,
            Optional<Instant> closedAt,
            Optional<Instant> nextDue) {}

    record PartyLine(UnitName unit, PartyRole role, Instant since, Optional<Instant> until) {}

    record DeadlineLine(
            long id,
            String rule,
            String title,
            String subject,
            String key,
            LocalDate anchor,
            LocalDate due,
            Instant dueAt,
            DeadlineState state,
            boolean provisional,
            int overdueWorkingDays,
            List<String> explanation,
            UnitName unit) {}

    record TimelineLine(
            Instant occurredAt, Instant recordedAt, String actor, String kind, String text, Optional<String> reason) {}

    record TaskLine(
            String id,
            String name,
            String processKey,
            String taskKey,
            String group,
            @Nullable String assignee,
            @Nullable Instant due,
            Instant createdAt) {}

    record LinkLine(String number, String kind) {}

    record OutsideLine(
            String system,
            String what,
            String subject,
            Optional<String> reference,
            Optional<LocalDate> doneOn,
            Optional<String> doneBy,
            Optional<String> evidence) {}
}
