package vn.kstthc.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far a job has come, and which items failed for which reason. */
public record BulkProgress(
        UUID id,
        String titleKey,
        Map<String, String> args,
        int total,
        int done,
        int failed,
        BulkState state,
        List<Problem> problems) {

    /** An item that failed, and why, as people read it. */
    public record Problem(String item, String text) {}

    /** Ended items of a hundred, rounded down. */
    public int percent() {
        return total == 0 ? 100 : (done + failed) * 100 / total;
    }
}
