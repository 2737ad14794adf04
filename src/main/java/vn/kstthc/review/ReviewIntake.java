package vn.kstthc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseFiles;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.casefile.Fact;
import vn.kstthc.casefile.NewCase;
import vn.kstthc.casefile.PartyRole;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.shared.Refusal;
import vn.kstthc.workflow.Processes;

/** Opens reviews of units: on request, or from the approved plan of a year. */
@Service
@Transactional
public class ReviewIntake {

    static final String PROCESS = "review";
    static final String RESULTS = "D17.RESULTS";
    static final String RESULTS_GIVEN = "F-RV.RESULT";

    private final CaseFiles files;
    private final ReviewStore reviews;
    private final TargetStore targets;
    private final ReviewDeadlines deadlines;
    private final CostSheets sheets;
    private final Processes processes;
    private final Organization organization;
    private final CurrentStaff current;
    private final Clock clock;

    ReviewIntake(
            CaseFiles files,
            ReviewStore reviews,
            TargetStore targets,
            ReviewDeadlines deadlines,
            CostSheets sheets,
            Processes processes,
            Organization organization,
            CurrentStaff current,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.targets = targets;
        this.deadlines = deadlines;
        this.sheets = sheets;
        this.processes = processes;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens a review; returns its case number.
     *
     * @throws Refusal 400 by field, 403 for staff of neither the lead unit nor the control office
     */
    public String open(NewReview opening) {
        ReviewRules.check(opening, organization, deadlines.today());
        if (!current.worksIn(opening.leadUnit()) && !current.inControlOffice()) {
            throw Refusal.forbidden("review.refusal.open");
        }
        return open(opening, yearOf(opening), null);
    }

    /** The review of a unit that the plan of a year asks for. */
    String follow(NewReview opening, ReviewYear year) {
        return open(opening, year.year(), year.caseNumber());
    }

    private String open(NewReview opening, int year, @Nullable String yearCase) {
        var theme = Objects.requireNonNull(opening.theme());
        var independent = opening.independent();
        var lead = opening.leadUnit();
        var number =
                files.open(new NewCase(CaseType.REVIEW, opening.title().strip(), lead, clock.instant(), false), year);
        reviews.insert(number, opening, year, yearCase);
        addTargets(number, opening.targets());
        var control = organization.holder(UnitFunction.CONTROL_OFFICE);
        if (!lead.equals(control)) {
            files.join(number, control, PartyRole.OVERSEER);
        }
        files.join(number, organization.committee(), PartyRole.OVERSEER);
        files.stage(number, "review.stage.review");
        files.record(
                number,
                Fact.of("review.timeline.opened")
                        .with("theme", Phrases.key(theme.key()))
                        .with("count", String.valueOf(opening.targets().size())));
        var variables = new HashMap<String, Object>(Map.of("subject", "", "unit", lead, "independent", independent));
        variables.put("resultDueAt", due(number, "result", year, opening.due(), lead));
        variables.put("independentDueAt", variables.get("resultDueAt"));
        if (independent) {
            variables.put("independentDueAt", due(number, "independent", year, opening.due(), control));
        }
        processes.start(PROCESS, number, variables);
        return number;
    }

    private Date due(String number, String key, int year, @Nullable LocalDate given, String unit) {
        return Date.from(deadlines
                .inYear(number, "", key, RESULTS, year, RESULTS_GIVEN, given, unit)
                .due());
    }

    private void addTargets(String number, List<NewTarget> added) {
        var position = 0;
        for (var target : added) {
            var id = targets.insert(number, ++position, target);
            var sheet = sheets.create(id, target.name().strip());
            sheets.save(sheet.withTargetPercent(target.percent()));
        }
    }

    /** The year of the given day; else this year, or the next once its usual day has passed. */
    private int yearOf(NewReview opening) {
        var today = deadlines.today();
        if (opening.due() != null) {
            return opening.due().getYear();
        }
        return deadlines.usual(RESULTS, today.getYear()).isBefore(today) ? today.getYear() + 1 : today.getYear();
    }
}
