package vn.kstthc.notification;

import java.util.Map;

/**
 * One thing that one person is told once: unique by case, step, rung and recipient. Never holds personal data of a
 * citizen: case number, step, dates and units only.
 *
 * @param caseNumber number of the case
 * @param step what the notice belongs to within the case, e.g. a task or deadline key
 * @param rung the rung of the ladder ({@code T-1}) or the occasion
 * @param recipient username
 * @param urgent mailed at once instead of in the daily digest
 * @param subjectKey message key of the sentence
 * @param args named arguments of the sentence, in order
 * @param link path within the application, e.g. {@code /app/cases/PAKN-2026-000001}
 */
public record Notice(
        String caseNumber,
        String step,
        String rung,
        String recipient,
        NoticeKind kind,
        boolean urgent,
        String subjectKey,
        Map<String, String> args,
        String link) {}
