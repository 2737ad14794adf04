package vn.kstthc.inspection;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Messages;

/** The lines and tables of the letters of inspection, from what was planned, ordered and found. */
@Component
class InspectionLetterLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RoundStore rounds;
    private final VisitStore visits;
    private final VisitRecords records;
    private final Organization organization;
    private final Messages messages;

    InspectionLetterLines(
            RoundStore rounds, VisitStore visits, VisitRecords records, Organization organization, Messages messages) {
        this.rounds = rounds;
        this.visits = visits;
        this.records = records;
        this.organization = organization;
        this.messages = messages;
    }

    Map<String, String> row(PlanItem item) {
        return Map.of(
                "stt", String.valueOf(item.position()),
                "units", item.units().isEmpty() ? text("inspection.letter.unnamed") : names(item.units()),
                "kind", text(item.kind().key()),
                "scope", StringUtils.capitalize(scope(item.scope())),
                "time",
                        text(
                                "inspection.letter.period",
                                item.visitFrom().format(DAY),
                                item.visitTo().format(DAY)));
    }

    Map<String, String> row(InspectionVisit visit) {
        var findings = records.findings(visit.number());
        return Map.of(
                "unit", organization.unitName(visit.unit()),
                "conclusion", visit.conclusionSymbol() == null ? "" : visit.conclusionSymbol(),
                "findings", String.valueOf(findings.size()),
                "remedied",
                        String.valueOf(findings.stream().filter(f -> !f.open()).count()));
    }

    /** What every letter of a round says of it. */
    Map<String, Object> ofRound(InspectionRound round) {
        return Map.of(
                "kind", text(round.kind().key()).toLowerCase(VIETNAMESE),
                "scope", scope(round.scope()),
                "from", round.visitFrom().format(DAY),
                "to", round.visitTo().format(DAY),
                "leadName", organization.unitName(organization.holder(UnitFunction.CONTROL_OFFICE)));
    }

    List<String> units(String round) {
        return visits.of(round).stream()
                .map(visit -> organization.unitName(visit.unit()))
                .toList();
    }

    List<Map<String, String>> team(String round) {
        var rows = new ArrayList<Map<String, String>>();
        for (var member : rounds.team(round)) {
            rows.add(Map.of(
                    "stt", String.valueOf(rows.size() + 1),
                    "name", organization.staffName(member.username()),
                    "duty", text(member.leader() ? "inspection.letter.leader" : "inspection.letter.member")));
        }
        return rows;
    }

    String leader(String round) {
        return rounds.team(round).stream()
                .filter(TeamMember::leader)
                .map(member -> organization.staffName(member.username()))
                .findFirst()
                .orElse("");
    }

    List<String> outline(InspectionVisit visit) {
        return records.questions(visit.number()).stream().map(Question::text).toList();
    }

    String minutesText(InspectionVisit visit) {
        return Boolean.TRUE.equals(visit.minutesSigned())
                ? text("inspection.letter.signed")
                : text("inspection.letter.refused", String.valueOf(visit.refusal()));
    }

    private String names(List<String> units) {
        return units.stream().map(organization::unitName).collect(Collectors.joining("; "));
    }

    private String scope(List<InspectionScope> scope) {
        return scope.stream()
                .map(one -> text(one.key()).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining("; "));
    }

    static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    List<String> texts(String... keys) {
        return Stream.of(keys).map(key -> text(key)).toList();
    }

    String text(String key, Object... args) {
        return messages.written(key, args);
    }
}
