package vn.kstthc.workflow;

import java.util.Map;

/**
 * What completing one kind of user task means. One bean per user task, in the owning module's {@code process} package.
 * Called after the form was checked and before the engine moves on, in the same transaction.
 */
public interface TaskContract {

    String processKey();

    String taskKey();

    /**
     * Does the domain's work and returns the process variables to set: ids, answers of gateways, dates. Nothing else of
     * the form is stored by the engine. A {@link vn.kstthc.shared.Refusal} leaves everything as it was.
     */
    Map<String, Object> complete(TaskRef task, FormValues values);

    /** Values that the form shows when it opens; never stored by the engine. */
    default Map<String, Object> prefill(TaskRef task) {
        return Map.of();
    }
}
