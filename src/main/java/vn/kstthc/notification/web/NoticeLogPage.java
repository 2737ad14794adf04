package vn.kstthc.notification.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kstthc.notification.MailState;
import vn.kstthc.notification.NoticeEntry;
import vn.kstthc.notification.NoticeFilter;
import vn.kstthc.notification.NoticeLog;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Messages;

/** The mail log: what waits, what was sent, what failed and why; stuck mails can be sent again. */
@Controller
@RequestMapping("/app/admin/notices")
class NoticeLogPage {

    private static final int SIZE = 50;

    private final NoticeLog log;
    private final Phrases phrases;
    private final Organization organization;
    private final Messages messages;

    NoticeLogPage(NoticeLog log, Phrases phrases, Organization organization, Messages messages) {
        this.log = log;
        this.phrases = phrases;
        this.organization = organization;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @RequestParam(name = "case") Optional<String> caseNumber,
            @RequestParam Optional<String> person,
            @RequestParam Optional<MailState> state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var filter = new NoticeFilter(filled(caseNumber), filled(person), state);
        model.addAttribute("notices", log.page(filter, Math.max(page, 0), SIZE).map(this::row));
        model.addAttribute("caseNumber", filter.caseNumber().orElse(null));
        model.addAttribute("person", filter.recipient().orElse(null));
        model.addAttribute("state", state.orElse(null));
        model.addAttribute("states", MailState.values());
        model.addAttribute("hasServer", log.hasServer());
        return "notification/log";
    }

    @PostMapping("/{mailId}/requeue")
    String requeue(@PathVariable long mailId, RedirectAttributes redirect) {
        log.requeue(mailId);
        redirect.addFlashAttribute("notice", messages.text("notification.log.requeued"));
        return "redirect:/app/admin/notices";
    }

    private NoticeRow row(NoticeEntry entry) {
        return new NoticeRow(
                entry, phrases.text(entry.subjectKey(), entry.args()), organization.staffName(entry.recipient()));
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
