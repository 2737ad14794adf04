package vn.kstthc.feedback.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.feedback.Channel;
import vn.kstthc.feedback.FeedbackExtension;
import vn.kstthc.feedback.FeedbackIntake;
import vn.kstthc.feedback.SenderFile;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Staff pages: receive a feedback, look at its sender, extend a reply. */
@Controller
@RequestMapping("/app/feedback")
class FeedbackPages {

    private static final String NEW = "feedback/new";

    private final FeedbackIntake intake;
    private final FeedbackExtension extension;
    private final SenderFile senders;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    FeedbackPages(
            FeedbackIntake intake,
            FeedbackExtension extension,
            SenderFile senders,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.intake = intake;
        this.extension = extension;
        this.senders = senders;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    String form(Model model) {
        var now = clock.instant().atZone(Zones.VIETNAM).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        model.addAttribute("form", FeedbackForm.empty(now));
        choices(model);
        return NEW;
    }

    @PostMapping("/new")
    ModelAndView receive(@ModelAttribute("form") FeedbackForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView("redirect:/app/cases/"
                        + intake.receive(form.toFeedback()).number());
            } catch (Refusal refusal) {
                if (refusal.problems().isEmpty()) {
                    throw refusal;
                }
                refusal.problems()
                        .forEach(p -> errors.rejectValue(p.field(), p.key(), messages.text(p.key(), p.args())));
            }
        }
        choices(model);
        return new ModelAndView(NEW, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** Shows the sender once, on a page of its own: POST, because every look is logged. */
    @PostMapping("/{number}/sender")
    String sender(@PathVariable String number, Model model) {
        model.addAttribute("sender", senders.look(number));
        model.addAttribute("number", number);
        return "feedback/sender";
    }

    @PostMapping("/{number}/extensions")
    String extend(
            @PathVariable String number,
            @RequestParam int part,
            @RequestParam int workingDays,
            @RequestParam String reason,
            RedirectAttributes flash) {
        try {
            extension.extend(number, part, workingDays, reason);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT && refusal.kind() != Refusal.Kind.BAD_REQUEST) {
                throw refusal;
            }
            flash.addFlashAttribute("alert", messages.text(refusal));
        }
        return "redirect:/app/cases/" + number;
    }

    private void choices(Model model) {
        model.addAttribute("channels", Channel.values());
        model.addAttribute(
                "units",
                organization.present().stream()
                        .filter(unit -> !unit.isDivision())
                        .toList());
    }
}
