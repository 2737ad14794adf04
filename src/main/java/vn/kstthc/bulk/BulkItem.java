package vn.kstthc.bulk;

import java.util.Map;
import java.util.UUID;

/**
 * One item of a job, as its handler gets it.
 *
 * @param item what it is about, unique within the job, e.g. the code of a unit
 * @param args what all items of the job share
 */
public record BulkItem(UUID job, String item, Map<String, String> args) {}
