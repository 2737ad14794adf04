package vn.kstthc.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.kstthc.notification.ClaimedMail.RenderedSection;
import vn.kstthc.notification.MailView.Line;
import vn.kstthc.notification.MailView.Part;
import vn.kstthc.organization.Phrases;
import vn.kstthc.shared.Messages;

/** Writes a mail in Vietnamese, as plain text and simple HTML: case numbers, steps, dates and units, with links. */
@Component
class MailComposer {

    private static final Locale LANGUAGE = Locale.forLanguageTag("vi-VN");

    private final ITemplateEngine templates;
    private final Messages messages;
    private final Phrases phrases;
    private final MailSettings settings;

    MailComposer(ITemplateEngine templates, Messages messages, Phrases phrases, MailSettings settings) {
        this.templates = templates;
        this.messages = messages;
        this.phrases = phrases;
        this.settings = settings;
    }

    Mail compose(ClaimedMail mail) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(LANGUAGE);
        try {
            return write(mail);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Mail write(ClaimedMail mail) {
        var title = title(mail);
        var context = new Context(LANGUAGE);
        context.setVariable("mail", new MailView(title, parts(mail), settings.link("/app")));
        return new Mail(
                messageId(mail),
                "[KSTTHC] " + title.replaceAll("\\s+", " "),
                templates.process("notification/mail/text", context),
                templates.process("notification/mail/html", context));
    }

    /** The same whenever this row is sent, so that a repeated mail can be recognised. */
    private String messageId(ClaimedMail mail) {
        return "<kstthc." + mail.id() + "." + mail.createdAt().getEpochSecond() + "@" + settings.domain() + ">";
    }

    private String title(ClaimedMail mail) {
        if (mail.digestDay() != null) {
            return phrases.text("notification.mail.digest", List.of(Phrases.date(mail.digestDay())));
        }
        if (mail.notices().size() == 1) {
            var only = mail.notices().get(0);
            return heading(only.caseNumber()) + " · " + sentence(only);
        }
        var list = mail.notices().stream().allMatch(notice -> notice.kind() == NoticeKind.LATE_LIST);
        return messages.text(
                list ? "notification.mail.late" : "notification.mail.burst",
                mail.notices().size());
    }

    private List<Part> parts(ClaimedMail mail) {
        var sections = mail.sections().stream().map(this::part);
        return Stream.concat(sections, cases(mail.notices())).toList();
    }

    private Part part(RenderedSection section) {
        var lines = section.lines().stream()
                .map(line -> new Line(phrases.text(line.textKey(), line.args()), settings.link(line.link())))
                .toList();
        return new Part(messages.text(section.titleKey(), Integer.toString(lines.size())), lines);
    }

    /** The notices by case; a list is told by its section. */
    private Stream<Part> cases(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> !notice.link().isEmpty())
                .collect(Collectors.groupingBy(Notice::caseNumber, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Part(
                        heading(entry.getKey()),
                        entry.getValue().stream().map(this::line).toList()));
    }

    private Line line(Notice notice) {
        return new Line(sentence(notice), settings.link(notice.link()));
    }

    private String heading(String caseNumber) {
        return caseNumber.isEmpty() ? messages.text("notification.mail.general") : caseNumber;
    }

    private String sentence(Notice notice) {
        return phrases.text(notice.subjectKey(), notice.args().values());
    }
}
