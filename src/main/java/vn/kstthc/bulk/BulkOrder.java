package vn.kstthc.bulk;

import java.util.Collection;
import java.util.Map;

/**
 * An order of work over many items.
 *
 * @param kind key of the {@link BulkHandler}
 * @param idempotencyKey the same key of the same person and kind is the same job
 * @param titleKey message key of what people read above the progress; arguments are the values of {@code args} in order
 * @param items in the order they are to be done; a second mention counts once
 */
public record BulkOrder(
        String kind, String idempotencyKey, String titleKey, Map<String, String> args, Collection<String> items) {}
