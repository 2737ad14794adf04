package vn.kstthc.notification;

import java.util.List;

/** What the mail templates show. */
record MailView(String title, List<Part> parts, String home) {

    /** A case or a list, with its lines. */
    record Part(String heading, List<Line> lines) {}

    /** One sentence and where to look; the link may be empty. */
    record Line(String text, String link) {}
}
