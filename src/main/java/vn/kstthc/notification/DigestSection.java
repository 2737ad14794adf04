package vn.kstthc.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A list that other modules put into the daily digest, e.g. what is late. A person with no notice gets it as well. */
public interface DigestSection {

    /** Name of the list, unique, e.g. {@code late-list}. */
    String key();

    /** Message key of the heading; argument {0} is the number of lines. */
    String titleKey();

    /** Usernames of those who may have lines on that day. */
    Set<String> recipients(LocalDate day);

    /** The lines for one of the recipients, empty when there is nothing to tell him. */
    List<DigestLine> lines(String username, LocalDate day);
}
