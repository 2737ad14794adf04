package vn.kstthc.notification.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.kstthc.notification.NoticeEntry;
import vn.kstthc.shared.Zones;

/** One line of the log page: the notice, its sentence, the recipient's name and the times as people read them. */
record NoticeRow(NoticeEntry entry, String text, String recipientName) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Zones.VIETNAM);

    /** The rung of the ladder; empty for what is told once. */
    public String rung() {
        return entry.rung().equals(entry.kind().name()) ? "" : entry.rung();
    }

    public String created() {
        return TIME.format(entry.createdAt());
    }

    public String sent() {
        return shown(entry.sentAt());
    }

    private static String shown(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }
}
