package vn.kstthc.unitwork.process;

import static vn.kstthc.workflow.FormText.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Opinion;
import vn.kstthc.unitwork.Opinions;
import vn.kstthc.unitwork.UnitWorkRef;

/** What coordinating units answered, as Markdown for the draft form. */
@Component
class OpinionText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Opinions opinions;
    private final Organization organization;
    private final Messages messages;

    OpinionText(Opinions opinions, Organization organization, Messages messages) {
        this.opinions = opinions;
        this.organization = organization;
        this.messages = messages;
    }

    String of(UnitWorkRef work) {
        return opinions.of(work.caseNumber()).stream()
                .filter(opinion -> opinion.subject().equals(work.subject()))
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(Opinion opinion) {
        var unit = organization.unitName(opinion.askedUnit());
        if (opinion.silent()) {
            return "- " + messages.text("unitwork.opinion.silent", unit, day(Zones.dateOf(opinion.dueAt())));
        }
        var answeredOn = opinion.answeredOn();
        if (answeredOn == null) {
            return "- " + messages.text("unitwork.opinion.open", unit, day(Zones.dateOf(opinion.dueAt())));
        }
        var text = plain(opinion.answerText().orElse(""));
        return "- " + messages.text("unitwork.opinion.answered", unit, day(answeredOn), text);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
