package vn.kstthc.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.publication.PublicationExpediting;
import vn.kstthc.publication.PublicationPosting;
import vn.kstthc.publication.PublicationPostings;
import vn.kstthc.publication.PublicationPostings.Confirmation;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Pages outside a case: what a unit has to post, and whom the control office expedites. */
@Controller
@RequestMapping("/app")
class PublicationPages {

    private final PublicationPostings postings;
    private final PublicationExpediting expediting;
    private final Messages messages;
    private final Clock clock;

    PublicationPages(PublicationPostings postings, PublicationExpediting expediting, Messages messages, Clock clock) {
        this.postings = postings;
        this.expediting = expediting;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/postings")
    String postings(Model model) {
        model.addAttribute(
                "lists",
                postings.open().stream()
                        .collect(Collectors.groupingBy(PublicationPosting::unit, TreeMap::new, Collectors.toList())));
        model.addAttribute("done", postings.done());
        model.addAttribute("today", Zones.dateOf(clock.instant()));
        return "publication/postings";
    }

    @PostMapping("/postings")
    String confirm(
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable List<String> cases,
            @RequestParam LocalDate postedOn,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes flash) {
        var proof = Optional.of(evidence.strip()).filter(text -> !text.isEmpty());
        try {
            var confirmed =
                    postings.confirm(new Confirmation(unit, cases == null ? List.of() : cases, postedOn, proof));
            flash.addFlashAttribute("notice", messages.text("publication.postings.confirmed", confirmed));
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            var problem = refusal.problems().get(0);
            flash.addFlashAttribute("alert", messages.text(problem.key(), problem.args()));
        }
        return "redirect:/app/postings";
    }

    @GetMapping("/publications/expedite")
    String expedite(Model model) {
        model.addAttribute("owed", expediting.owed());
        return "publication/expedite";
    }

    @PostMapping("/publications/expedite")
    String send(RedirectAttributes flash) {
        var letters = expediting.expedite();
        flash.addFlashAttribute(
                "notice",
                letters.isEmpty()
                        ? messages.text("publication.expedite.already")
                        : messages.text("publication.expedite.sent", letters.size()));
        return "redirect:/app/publications/expedite";
    }
}
