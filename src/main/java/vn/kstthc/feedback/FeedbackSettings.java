package vn.kstthc.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a province decides about feedback.
 *
 * @param publisher who publishes the redacted reply
 * @param maxCompletions how often a sender is guided to complete the same feedback
 */
@Validated
@ConfigurationProperties("kstthc.feedback")
public record FeedbackSettings(
        @DefaultValue("CONTROL_OFFICE") Publisher publisher, @DefaultValue("2") @Min(1) @Max(10) int maxCompletions) {

    /** Who publishes a reply. */
    public enum Publisher {
        CONTROL_OFFICE,
        HANDLING_UNIT
    }
}
