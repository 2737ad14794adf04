package vn.kstthc.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail of the application. The server itself is {@code spring.mail.*}.
 *
 * @param from sender address of every mail
 * @param baseUrl address under which people reach the application, without a slash at the end
 * @param digestHour hour of the day, Vietnamese time, from which the daily digest is made
 */
@ConfigurationProperties("kstthc.notification")
record MailSettings(
        @DefaultValue("kstthc@localhost") String from,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("7") int digestHour) {

    /** The address of a path; none for what has no page. */
    String link(String path) {
        return path.isEmpty() ? "" : baseUrl + path;
    }

    /** The domain of the sender address, used in Message-IDs. */
    String domain() {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-].*", "");
    }
}
