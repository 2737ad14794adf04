package vn.kstthc.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Organization;
import vn.kstthc.review.NewReviewYear;
import vn.kstthc.review.ReviewYears;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Where the control office opens the review of a year, as by the start form in Tasklist. */
@Controller
@RequestMapping("/app/reviews/years/new")
class ReviewYearPage {

    /** What the page sends; the domain says what is wrong with it, by field. */
    record YearRequest(
            @Nullable Integer year,
            @Nullable String purpose,
            @Nullable List<String> units,
            @Nullable LocalDate registerDue,
            @Nullable LocalDate planDue,
            @Nullable LocalDate resultsDue,
            @Nullable LocalDate consolidationDue) {

        NewReviewYear toYear() {
            return new NewReviewYear(
                    year,
                    Objects.requireNonNullElse(purpose, "").strip(),
                    Objects.requireNonNullElse(units, List.of()),
                    registerDue,
                    planDue,
                    resultsDue,
                    consolidationDue);
        }
    }

    private final ReviewYears years;
    private final Organization organization;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    ReviewYearPage(ReviewYears years, Organization organization, CurrentStaff current, Messages messages, Clock clock) {
        this.years = years;
        this.organization = organization;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable Integer year, Model model) {
        if (!current.inControlOffice()) {
            throw Refusal.forbidden("review.refusal.control-office");
        }
        var shown = year == null ? Zones.dateOf(clock.instant()).getYear() + 1 : year;
        return page(new NewReviewYear(shown, "", years.usualUnits(), null, null, null, null), model);
    }

    @PostMapping
    String open(@ModelAttribute YearRequest request, Model model, HttpServletResponse response) {
        try {
            return "redirect:/app/cases/" + years.open(request.toYear());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("alert", messages.text(refusal));
            return page(request.toYear(), model);
        }
    }

    private String page(NewReviewYear shown, Model model) {
        model.addAttribute("form", shown);
        model.addAttribute(
                "units",
                organization.present().stream()
                        .filter(unit -> !unit.isDivision())
                        .toList());
        return "review/year";
    }
}
