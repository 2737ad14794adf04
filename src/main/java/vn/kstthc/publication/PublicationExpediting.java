package vn.kstthc.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.Fact;
import vn.kstthc.deadline.Deadlines;
import vn.kstthc.document.DocumentNumbers;
import vn.kstthc.notification.Notice;
import vn.kstthc.notification.NoticeKind;
import vn.kstthc.notification.Notices;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.Staff;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.UnitWorkSettings;

/** Expediting (đôn đốc): the control office writes one letter to each unit that owes publications. */
@Service
@Transactional
public class PublicationExpediting {

    private final PublicationStore store;
    private final Publications publications;
    private final PublicationLetters letters;
    private final DocumentNumbers numbers;
    private final UnitWorkSettings settings;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    PublicationExpediting(
            PublicationStore store,
            Publications publications,
            PublicationLetters letters,
            DocumentNumbers numbers,
            UnitWorkSettings settings,
            CaseFiles files,
            Deadlines deadlines,
            Notices notices,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.store = store;
        this.publications = publications;
        this.letters = letters;
        this.numbers = numbers;
        this.settings = settings;
        this.files = files;
        this.deadlines = deadlines;
        this.notices = notices;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A publication that its lead unit owes: due today or overdue, and not signed.
     *
     * @param expeditedOn when the last letter about it went out
     */
    public record Owed(
            String caseNumber, String title, String unit, LocalDate dueOn, Optional<LocalDate> expeditedOn) {}

    /** A letter that went out: to which unit, under which number, about which cases. */
    public record Letter(String unit, String number, List<String> cases) {}

    /** What is owed, by unit. 403 outside the control office. */
    @Transactional(readOnly = true)
    public Map<String, List<Owed>> owed() {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("publication.refusal.expedite");
        }
        return store.unsigned().stream()
                .flatMap(number -> owed(number).stream())
                .collect(Collectors.groupingBy(Owed::unit, TreeMap::new, Collectors.toList()));
    }

    private Optional<Owed> owed(String number) {
        return deadlines
                .find(number, "", "decision")
                .filter(deadline -> !deadline.dueDate().isAfter(today()))
                .map(deadline -> {
                    var publication = publications.require(number);
                    return new Owed(
                            number,
                            publication.title(),
                            publication.leadUnit(),
                            deadline.dueDate(),
                            Optional.ofNullable(publication.expeditedOn()));
                });
    }

    /**
     * Writes to the units; each of the cases keeps the letter and a line, and the unit's leaders are told. What a letter of
     * today is about already gets no second one.
     */
    public List<Letter> expedite() {
        var letters = new ArrayList<Letter>();
        owed().forEach((unit, owed) -> {
            var unwritten = owed.stream()
                    .filter(one -> store.expedite(one.caseNumber(), today()))
                    .toList();
            if (!unwritten.isEmpty()) {
                letters.add(write(unit, unwritten));
            }
        });
        return letters;
    }

    private Letter write(String unit, List<Owed> owed) {
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        var number = numbers.take(owed.get(0).caseNumber(), control, settings.symbol(control), today(), null);
        owed.forEach(one -> {
            letters.expedite(one.caseNumber(), control, unit, number, owed);
            files.record(
                    one.caseNumber(),
                    Fact.of("publication.timeline.expedited")
                            .with("unit", Phrases.unit(unit))
                            .with("number", number));
        });
        notices.enqueue(organization.leaders(unit).stream()
                .map(leader -> notice(owed, number, leader))
                .toList());
        return new Letter(unit, number, owed.stream().map(Owed::caseNumber).toList());
    }

    private static Notice notice(List<Owed> owed, String number, Staff leader) {
        var args = new LinkedHashMap<String, String>();
        args.put("count", String.valueOf(owed.size()));
        args.put("number", number);
        var first = owed.get(0).caseNumber();
        return new Notice(
                first,
                "expedite",
                number,
                leader.username(),
                NoticeKind.INFORMATION,
                true,
                "publication.notice.expedited",
                args,
                "/app/cases/" + first);
    }

    private LocalDate today() {
        return Zones.dateOf(clock.instant());
    }
}
