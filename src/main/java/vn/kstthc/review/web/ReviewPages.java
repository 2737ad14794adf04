package vn.kstthc.review.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.cost.CostSheet;
import vn.kstthc.cost.CostSheets;
import vn.kstthc.organization.Field;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.review.ExecutionWay;
import vn.kstthc.review.PlanItem;
import vn.kstthc.review.ReviewIntake;
import vn.kstthc.review.ReviewPlans;
import vn.kstthc.review.ReviewTarget;
import vn.kstthc.review.ReviewTargets;
import vn.kstthc.review.ReviewTheme;
import vn.kstthc.review.ReviewYears;
import vn.kstthc.review.Reviews;
import vn.kstthc.review.Savings;
import vn.kstthc.review.SavingsWorkbook;
import vn.kstthc.review.SimplificationOption;
import vn.kstthc.review.TargetKind;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Pages of reviews: savings of a year, a new review, form A of a target, the items of a plan. */
@Controller
@RequestMapping("/app/reviews")
class ReviewPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String NUMBER = "{number:RS-[0-9]{4}-[0-9]{6}}";
    private static final int SPARE_ROWS = 3;

    private final ReviewIntake intake;
    private final ReviewTargets targets;
    private final ReviewPlans plans;
    private final ReviewYears years;
    private final Reviews reviews;
    private final Savings savings;
    private final SavingsWorkbook workbook;
    private final CostSheets sheets;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    ReviewPages(
            ReviewIntake intake,
            ReviewTargets targets,
            ReviewPlans plans,
            ReviewYears years,
            Reviews reviews,
            Savings savings,
            SavingsWorkbook workbook,
            CostSheets sheets,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.intake = intake;
        this.targets = targets;
        this.plans = plans;
        this.years = years;
        this.reviews = reviews;
        this.savings = savings;
        this.workbook = workbook;
        this.sheets = sheets;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String savings(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var shown = year == null ? Zones.dateOf(clock.instant()).getYear() : year;
        model.addAttribute("savings", SavingsView.of(savings.of(shown)));
        model.addAttribute("yearCase", reviews.yearCase(shown).orElse(null));
        model.addAttribute("mayOpenYear", years.mayOpen(shown));
        model.addAttribute("fieldNames", fieldNames());
        return "review/savings";
    }

    @GetMapping("/{year:[0-9]{4}}/savings.xlsx")
    ResponseEntity<byte[]> export(@PathVariable int year) {
        var disposition = ContentDisposition.attachment()
                .filename(messages.text("review.xlsx.file", String.valueOf(year)) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbook.of(savings.of(year)));
    }

    @GetMapping("/new")
    String create(Model model) {
        return newPage(new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/new")
    ModelAndView open(@RequestParam MultiValueMap<String, String> form, Model model) {
        try {
            return new ModelAndView("redirect:/app/cases/" + intake.open(new FormRows(form).review()));
        } catch (Refusal refusal) {
            alert(refusal, model);
            return new ModelAndView(newPage(form, model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private String newPage(MultiValueMap<String, String> form, Model model) {
        model.addAttribute("typed", form.toSingleValueMap());
        model.addAttribute("units", units());
        model.addAttribute("kinds", TargetKind.values());
        model.addAttribute("themes", ReviewTheme.values());
        return "review/new";
    }

    @GetMapping("/" + NUMBER + "/targets/{position}")
    String target(@PathVariable String number, @PathVariable int position, Model model) {
        var target = targets.require(number, position);
        return targetPage(target, FormATexts.of(target), model);
    }

    @PostMapping("/" + NUMBER + "/targets/{position}")
    ModelAndView save(
            @PathVariable String number,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes flash) {
        var target = targets.require(number, position);
        try {
            targets.save(number, position, new FormRows(form).formA());
        } catch (Refusal refusal) {
            alert(refusal, model);
            return new ModelAndView(
                    targetPage(target, form.toSingleValueMap(), model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute("notice", messages.text("review.target.saved"));
        return new ModelAndView("redirect:/app/reviews/" + number + "/targets/" + position);
    }

    private String targetPage(ReviewTarget target, Map<String, String> shown, Model model) {
        model.addAttribute("target", target);
        model.addAttribute("shown", shown);
        model.addAttribute("editable", targets.mayEdit(target.caseNumber()));
        model.addAttribute(
                "sheet", sheets.find(target.id()).map(CostSheet::path).orElse(null));
        model.addAttribute("fields", organization.fields());
        model.addAttribute("options", SimplificationOption.values());
        model.addAttribute("ways", ExecutionWay.values());
        return "review/target";
    }

    @GetMapping("/" + NUMBER + "/plan")
    String plan(@PathVariable String number, Model model) {
        model.addAttribute("editable", plans.mayEdit(number));
        return planPage(number, reviews.items(number), model);
    }

    @PostMapping("/" + NUMBER + "/plan")
    ModelAndView savePlan(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes flash) {
        try {
            plans.replaceItems(number, new FormRows(form).items());
        } catch (Refusal refusal) {
            alert(refusal, model);
            model.addAttribute("editable", plans.mayEdit(number));
            return new ModelAndView(
                    planPage(number, reviews.items(number), model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        flash.addFlashAttribute("notice", messages.text("review.plan.saved"));
        return new ModelAndView("redirect:/app/reviews/" + number + "/plan");
    }

    private String planPage(String number, List<PlanItem> items, Model model) {
        var shown = new ArrayList<>(items);
        for (var i = 0; i < SPARE_ROWS; i++) {
            shown.add(new PlanItem("", TargetKind.PROCEDURE, "", "", TargetKind.PROCEDURE.usualPercent(), null, false));
        }
        model.addAttribute("number", number);
        model.addAttribute("items", shown);
        model.addAttribute("kinds", TargetKind.values());
        model.addAttribute("units", units());
        return "review/plan";
    }

    /** Bad input is shown on the page with what was typed; anything else is answered by its status. */
    private void alert(Refusal refusal, Model model) {
        if (refusal.problems().isEmpty()) {
            throw refusal;
        }
        model.addAttribute(
                "errors",
                refusal.problems().stream()
                        .map(problem -> Map.of(
                                "field", problem.field(), "message", messages.text(problem.key(), problem.args())))
                        .toList());
    }

    private List<Unit> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .toList();
    }

    private Map<String, String> fieldNames() {
        return organization.fields().stream().collect(Collectors.toMap(Field::code, Field::name));
    }
}
