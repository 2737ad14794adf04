package vn.kstthc.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * Says that the root instance being started right now belongs to a case. Bound to the thread by {@link Processes} only;
 * the start guard refuses every instance without it.
 */
final class StartPermit {

    private static final ThreadLocal<@Nullable String> CASE = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Map<String, ProcessInstance>> WATCHED = new ThreadLocal<>();

    private StartPermit() {}

    static void during(String caseNumber, Supplier<ProcessInstance> start) {
        var outer = CASE.get();
        CASE.set(caseNumber);
        try {
            var instance = start.get();
            var watched = WATCHED.get();
            if (watched != null) {
                watched.put(caseNumber, instance);
            }
        } finally {
            CASE.set(outer);
        }
    }

    /** The instance that the domain started for the case that it opened here. */
    static ProcessInstance watch(Supplier<String> opening) {
        var started = new HashMap<String, ProcessInstance>();
        WATCHED.set(started);
        try {
            var number = opening.get();
            var instance = started.get(number);
            if (instance == null) {
                throw new IllegalStateException("Case " + number + " was opened without its process");
            }
            return instance;
        } finally {
            WATCHED.remove();
        }
    }

    /** The case whose process is being started. */
    static Optional<String> caseNumber() {
        return Optional.ofNullable(CASE.get());
    }

    static boolean covers(@Nullable String businessKey) {
        return businessKey != null && businessKey.equals(CASE.get());
    }
}
