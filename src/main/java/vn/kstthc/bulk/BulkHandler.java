package vn.kstthc.bulk;

import java.util.Map;
import java.util.UUID;

/** What a module plugs in: one bean per kind of job. */
public interface BulkHandler {

    String kind();

    /**
     * Does one item on behalf of the person who ordered the job, in a transaction of its own that also marks the item as
     * done. A {@link vn.kstthc.shared.Refusal} fails the item at once, another failure after some attempts.
     */
    void handle(BulkItem item);

    /** Nothing waits any more. Called in the transaction that ends the job, and again when failed items were retried. */
    default void ended(UUID job, Map<String, String> args) {}
}
