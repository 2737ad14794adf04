package vn.kstthc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kstthc.notification.ClaimedMail.RenderedSection;

/** The lists of other modules in the digest of a day, kept with the mail as they stood when it was made. */
@Component
class DigestLists {

    private static final Logger LOG = LoggerFactory.getLogger(DigestLists.class);

    private final JdbcClient jdbc;
    private final Notices notices;
    private final NotificationJson json;
    private final List<DigestSection> sections;

    DigestLists(JdbcClient jdbc, Notices notices, NotificationJson json, List<DigestSection> sections) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.json = json;
        this.sections = List.copyOf(sections);
    }

    /** Writes one notice per list and person, seen in the log like every other. */
    void announce(Map<String, List<Found>> lists, LocalDate day) {
        lists.forEach((recipient, found) -> notices.enqueue(
                found.stream().map(list -> notice(list, recipient, day)).toList()));
    }

    /** Keeps the lists with the mails of the day. */
    void attach(Map<String, List<Found>> lists, LocalDate day) {
        lists.forEach((recipient, found) -> jdbc.sql("update app.mail set sections = cast(:sections as json)"
                        + " where recipient = :recipient and digest_day = :day")
                .param(
                        "sections",
                        json.write(found.stream().map(Found::rendered).toList()))
                .param("recipient", recipient)
                .param("day", day)
                .update());
    }

    /** The lists of the day by person. A list that cannot be made is reported and left out: the notices still go. */
    Map<String, List<Found>> find(LocalDate day) {
        var found = new TreeMap<String, List<Found>>();
        for (var section : sections) {
            try {
                add(section, day, found);
            } catch (RuntimeException e) {
                LOG.error("The list {} of {} cannot be made", section.key(), day, e);
            }
        }
        return found;
    }

    private static void add(DigestSection section, LocalDate day, Map<String, List<Found>> found) {
        for (var recipient : section.recipients(day)) {
            var lines = section.lines(recipient, day);
            if (!lines.isEmpty()) {
                found.computeIfAbsent(recipient, key -> new ArrayList<>()).add(new Found(section, lines));
            }
        }
    }

    private static Notice notice(Found list, String recipient, LocalDate day) {
        return new Notice(
                "",
                list.section().key(),
                day.toString(),
                recipient,
                NoticeKind.LATE_LIST,
                false,
                list.section().titleKey(),
                Map.of("count", Integer.toString(list.lines().size())),
                "");
    }

    /** What a section says to one person. */
    record Found(DigestSection section, List<DigestLine> lines) {

        private RenderedSection rendered() {
            return new RenderedSection(section.titleKey(), lines);
        }
    }
}
