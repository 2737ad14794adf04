package vn.kstthc.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a province decides about publication.
 *
 * @param entryBy who enters the procedures into the national database
 */
@ConfigurationProperties("kstthc.publication")
public record PublicationSettings(@DefaultValue("LEAD") EntryBy entryBy) {

    /** The unit that drafted the decision, or the control office. */
    public enum EntryBy {
        LEAD,
        CONTROL_OFFICE
    }
}
