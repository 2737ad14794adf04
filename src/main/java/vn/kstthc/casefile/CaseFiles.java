package vn.kstthc.casefile;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.Processes;

/** The only door that changes a case: every change leaves a line in its timeline, in the same transaction. */
@Service
@Transactional
public class CaseFiles {

    private final CaseFileRepository files;
    private final CaseNumbers numbers;
    private final Parties parties;
    private final Timeline timeline;
    private final CaseAccess access;
    private final CurrentStaff current;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFiles(
            CaseFileRepository files,
            CaseNumbers numbers,
            Parties parties,
            Timeline timeline,
            CaseAccess access,
            CurrentStaff current,
            Processes processes,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.parties = parties;
        this.timeline = timeline;
        this.access = access;
        this.current = current;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a case with its lead unit as first party; returns its number, e.g. {@code PAKN-2026-000123}. */
    public String open(NewCase opening) {
        return open(opening, Zones.dateOf(clock.instant()).getYear());
    }

    /** Opens a case whose number names the year that it belongs to, such as that of a plan made the year before. */
    public String open(NewCase opening, int year) {
        var now = clock.instant();
        var number = numbers.next(opening.type(), year);
        files.saveAndFlush(new CaseFile(number, opening, current.username(), now));
        parties.join(number, opening.leadUnit(), PartyRole.LEAD, now);
        timeline.add(
                number,
                Fact.of("casefile.timeline.opened")
                        .with("unit", Phrases.unit(opening.leadUnit()))
                        .on(opening.openedAt()));
        return number;
    }

    public void record(String number, Fact fact) {
        timeline.add(number, fact);
    }

    public void stage(String number, String stageKey) {
        load(number).stage(stageKey);
    }

    /** Makes another unit accountable; the one before stays a past party and keeps its view of the case. */
    public void lead(String number, String unit) {
        var file = load(number);
        if (file.leadUnit().equals(unit)) {
            return;
        }
        var now = clock.instant();
        parties.leave(number, file.leadUnit(), PartyRole.LEAD, now);
        parties.join(number, unit, PartyRole.LEAD, now);
        timeline.add(
                number,
                Fact.of("casefile.timeline.lead")
                        .with("from", Phrases.unit(file.leadUnit()))
                        .with("to", Phrases.unit(unit)));
        file.lead(unit);
    }

    public void join(String number, String unit, PartyRole role) {
        parties.join(number, unit, role, clock.instant());
    }

    public void leave(String number, String unit, PartyRole role) {
        parties.leave(number, unit, role, clock.instant());
    }

    /** Lets one person see the case whatever his unit, e.g. the member of an inspection team. */
    public void admit(String number, String username) {
        parties.admit(number, username);
    }

    /** The person has no more to do with the case in his own name, e.g. who was replaced in a team. */
    public void dismiss(String number, String username) {
        parties.dismiss(number, username);
    }

    /** Whether the person was admitted to the case in his own name. */
    @Transactional(readOnly = true)
    public boolean admits(String number, String username) {
        return parties.admits(number, username);
    }

    /** Leaves the case to its opener and members, or opens it to all who may see such a case; in the engine as well. */
    public void restrict(String number, boolean restricted) {
        var file = load(number);
        file.restricted(restricted);
        files.saveAndFlush(file);
        processes.restrict(number, restricted);
    }

    /** Closes the case; its stage becomes the outcome. */
    public void close(String number, String outcomeKey) {
        var file = load(number);
        if (file.state() == CaseState.CLOSED) {
            throw Refusal.conflict("casefile.refusal.closed", number);
        }
        file.close(outcomeKey, clock.instant());
        timeline.add(number, Fact.of("casefile.timeline.closed").with("outcome", Phrases.key(outcomeKey)));
    }

    /** Connects two cases, e.g. feedback that repeats an earlier one; seen from both. */
    public void link(String number, String other, String kindKey) {
        if (files.findById(other).isEmpty() || other.equals(number)) {
            throw Refusal.badRequest("casefile.refusal.unknown", other);
        }
        jdbc.sql("insert into app.case_link (case_number, other, kind) values (?, ?, ?) on conflict do nothing")
                .params(number, other, kindKey)
                .update();
        timeline.add(number, Fact.of(kindKey).with("other", other));
    }

    /** The case, or 404 when there is none that the current reader may see. */
    @Transactional(readOnly = true)
    public CaseFile require(String number) {
        if (!visible(number)) {
            throw Refusal.notFound("casefile.refusal.unknown", number);
        }
        return load(number);
    }

    @Transactional(readOnly = true)
    public boolean visible(String number) {
        return jdbc.sql("select exists (select 1 from app.case_file c where c.number = :number and "
                        + CaseAccess.VISIBLE + ")")
                .param("number", number)
                .params(access.parameters())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the current person works on the case, as against only watching it: its opener or member, in the control
     * office, or in a working role of a unit that is or was a party.
     *
     * @throws Refusal 404 for a case that he may not see
     */
    @Transactional(readOnly = true)
    public boolean worksOn(String number) {
        var file = require(number);
        return file.openedBy().equals(current.username())
                || current.inControlOffice()
                || admits(number, current.username())
                || parties.of(number).stream().anyMatch(party -> current.worksIn(party.unit()));
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(String number) {
        return timeline.of(require(number).number());
    }

    @Transactional(readOnly = true)
    public List<Party> parties(String number) {
        return parties.of(require(number).number());
    }

    /** Numbers of the cases linked in this way, whoever acts: for what a case leads to, not for showing. */
    @Transactional(readOnly = true)
    public List<String> linked(String number, String kind) {
        return jdbc.sql(
                        """
                        select case when l.case_number = :number then l.other else l.case_number end
                        from app.case_link l where :number in (l.case_number, l.other) and l.kind = :kind order by 1
                        """)
                .param("number", number)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** The linked cases that the current reader may see. */
    @Transactional(readOnly = true)
    public List<CaseLink> links(String number) {
        return jdbc.sql(
                        """
                        select l.kind, c.number as other from app.case_link l
                        join app.case_file c on c.number in (l.case_number, l.other) and c.number <> :number
                        where :number in (l.case_number, l.other) and %s order by 2
                        """
                                .formatted(CaseAccess.VISIBLE))
                .param("number", require(number).number())
                .params(access.parameters())
                .query(CaseLink.class)
                .list();
    }

    private CaseFile load(String number) {
        return files.findById(number).orElseThrow(() -> Refusal.notFound("casefile.refusal.unknown", number));
    }
}
