package vn.kstthc.workflow;

import java.util.Map;

/** What submitting the start form of one process means. One bean per process that people start by a form. */
public interface StartContract {

    String processKey();

    /** Opens the case, starts its process through {@link Processes#start} and returns the case number. */
    String start(FormValues values);

    /** Values that the form shows when it opens. */
    default Map<String, Object> prefill() {
        return Map.of();
    }
}
