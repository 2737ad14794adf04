package vn.kstthc.inspection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.bulk.BulkHandler;
import vn.kstthc.bulk.BulkItem;
import vn.kstthc.bulk.BulkJobs;
import vn.kstthc.bulk.BulkOrder;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** Campaigns of self-inspection: one order, a case for each unit. The campaign itself is no case. */
@Service
@Transactional
public class Campaigns implements BulkHandler {

    public static final String SELF = "SELF";
    /** The group that inspects itself by the yearly plans. */
    public static final String GROUP = "SELF_INSPECTION";

    private static final String KIND = "self-inspection";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_KEY = 200;

    private final SelfInspectionIntake intake;
    private final InspectionRules rules;
    private final BulkJobs jobs;
    private final Organization organization;
    private final Phrases phrases;

    Campaigns(
            SelfInspectionIntake intake,
            InspectionRules rules,
            BulkJobs jobs,
            Organization organization,
            Phrases phrases) {
        this.intake = intake;
        this.rules = rules;
        this.jobs = jobs;
        this.organization = organization;
        this.phrases = phrases;
    }

    /**
     * Orders the campaign; returns the job, whose progress {@link BulkJobs} tells.
     *
     * @param key the same key of the same person is the same campaign; without one the order itself is its key
     * @throws Refusal 403 for others than the control office, 400 by field for bad input, 409 for a key that the person
     *     used for a different campaign
     */
    public UUID order(NewCampaign campaign, @Nullable String key) {
        rules.requireControlOffice();
        var problems = new ArrayList<FieldProblem>();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            problems.add(new FieldProblem("Idempotency-Key", "inspection.problem.key", LONGEST_KEY));
        }
        problems.addAll(problems(campaign));
        rules.refuse(problems);
        var args = args(campaign);
        var used = key == null ? keyOf(args) : key;
        var job = jobs.order(new BulkOrder(KIND, used, "inspection.bulk.title", args, units(campaign)));
        if (!jobs.progress(job).args().equals(args)) {
            throw Refusal.conflict("inspection.refusal.key-used", used);
        }
        return job;
    }

    /** The same for the same order, and short however many units it names. */
    private static String keyOf(Map<String, String> args) {
        return "order " + UUID.nameUUIDFromBytes(args.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<FieldProblem> problems(NewCampaign campaign) {
        var problems = new ArrayList<FieldProblem>();
        if (!SELF.equals(campaign.kind())) {
            problems.add(new FieldProblem("kind", "inspection.problem.campaign-kind", SELF));
        }
        if (campaign.units().isEmpty() == (campaign.group() == null)) {
            problems.add(new FieldProblem("units", "inspection.problem.units-or-group"));
        }
        problems.addAll(intake.units(campaign.units()));
        if (campaign.group() != null && units(campaign).isEmpty()) {
            problems.add(new FieldProblem("group", "inspection.problem.group", campaign.group()));
        }
        problems.addAll(intake.due(campaign.due()));
        if (campaign.title() != null && campaign.title().length() > LONGEST_TITLE) {
            problems.add(new FieldProblem("title", "inspection.problem.title", LONGEST_TITLE));
        }
        return problems;
    }

    private Collection<String> units(NewCampaign campaign) {
        return campaign.group() == null ? campaign.units() : organization.members(campaign.group(), rules.today());
    }

    /** What all cases share, and what makes two orders with one key the same. */
    private Map<String, String> args(NewCampaign campaign) {
        var due = Objects.requireNonNull(campaign.due());
        var title = campaign.title() == null || campaign.title().isBlank()
                ? intake.title(due)
                : campaign.title().strip();
        var scope = campaign.scope().isEmpty() ? List.of(InspectionScope.values()) : campaign.scope();
        var args = new LinkedHashMap<String, String>();
        args.put("title", Phrases.typed(title));
        args.put("due", due.toString());
        args.put("scope", scope.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(",")));
        args.put("for", campaign.group() == null ? new TreeSet<>(campaign.units()).toString() : campaign.group());
        return args;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A unit that ended since the order is told by its name; the others get their case. */
    @Override
    public void handle(BulkItem item) {
        rules.refuse(intake.units(List.of(item.item())));
        var scope = Arrays.stream(item.args().getOrDefault("scope", "").split(","))
                .map(InspectionScope::valueOf)
                .toList();
        intake.open(
                item.item(),
                scope,
                LocalDate.parse(item.args().getOrDefault("due", "")),
                phrases.shown(item.args().getOrDefault("title", "")),
                item.job());
    }
}
