package vn.kstthc.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.calendar.CalendarYearStatus;
import vn.kstthc.calendar.Calendars;
import vn.kstthc.calendar.DayKind;
import vn.kstthc.deadline.DeadlineShift;
import vn.kstthc.deadline.Recalculation;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;

/** The days off of a year: everybody may read them, an ADMIN enters a notice, sees what moves, and applies it. */
@Controller
@RequestMapping("/app/admin/calendar")
class CalendarPage {

    private static final int YEARS_AROUND = 3;

    private final Calendars calendars;
    private final Recalculation recalculation;
    private final CurrentStaff current;
    private final Messages messages;
    private final Clock clock;

    CalendarPage(
            Calendars calendars, Recalculation recalculation, CurrentStaff current, Messages messages, Clock clock) {
        this.calendars = calendars;
        this.recalculation = recalculation;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Optional<Integer> year, Model model) {
        var shown = year.orElseGet(() -> LocalDate.now(clock).getYear());
        if (shown < Calendars.FIRST_YEAR || shown > Calendars.LAST_YEAR) {
            throw Refusal.notFound("calendar.refusal.no-year", String.valueOf(shown));
        }
        var form = CalendarForm.of(calendars.current().year(shown), this::text);
        return page(form, List.of(), Optional.empty(), model);
    }

    @PostMapping("/preview")
    String preview(@ModelAttribute("form") CalendarForm form, Model model) {
        try {
            return page(form, List.of(), Optional.of(recalculation.preview(form.toYear())), model);
        } catch (Refusal refusal) {
            return page(form, Problem.of(refusal, messages), Optional.empty(), model);
        }
    }

    /** Applies what was seen in a preview; a form changed since is previewed again. */
    @PostMapping
    String apply(@ModelAttribute("form") CalendarForm form, Model model, RedirectAttributes redirect) {
        if (!form.wasSeen()) {
            return preview(form, model);
        }
        try {
            var moved = recalculation
                    .adopt(form.toYear(), Optional.ofNullable(form.reason()).orElse(""))
                    .stream()
                    .filter(DeadlineShift::moves)
                    .count();
            redirect.addFlashAttribute(
                    "notice",
                    messages.text("calendar.page.applied", String.valueOf(form.year()), String.valueOf(moved)));
            return "redirect:/app/admin/calendar?year=" + form.year();
        } catch (Refusal refusal) {
            var shifts = refusal.kind() == Refusal.Kind.BAD_REQUEST
                    ? Optional.of(recalculation.preview(form.toYear()))
                    : Optional.<List<DeadlineShift>>empty();
            return page(form, Problem.of(refusal, messages), shifts, model);
        }
    }

    private String page(CalendarForm form, List<Problem> errors, Optional<List<DeadlineShift>> shifts, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("shifts", shifts.orElse(null));
        model.addAttribute("mayEdit", current.has(Role.ADMIN));
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute("statuses", CalendarYearStatus.values());
        model.addAttribute("revisions", calendars.revisions(form.year()));
        var thisYear = LocalDate.now(clock).getYear();
        model.addAttribute(
                "years",
                IntStream.rangeClosed(thisYear - YEARS_AROUND, thisYear + YEARS_AROUND)
                        .boxed()
                        .toList());
        return "calendar/year";
    }

    /** Texts of computed days are message keys, texts of decreed days are what was typed in. */
    private String text(String nameOrKey) {
        return nameOrKey.startsWith("calendar.") ? messages.text(nameOrKey) : nameOrKey;
    }
}
