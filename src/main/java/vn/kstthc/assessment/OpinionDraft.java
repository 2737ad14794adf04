package vn.kstthc.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The opinion of the control office as drafted.
 *
 * @param text the conclusion
 * @param independent what its own assessment found, where it made one
 */
public record OpinionDraft(String text, List<String> comments, Optional<String> independent) {

    public OpinionDraft {
        comments = List.copyOf(comments);
    }
}
