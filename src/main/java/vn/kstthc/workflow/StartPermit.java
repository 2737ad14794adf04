package vn.kstthc.workflow;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says that the root instance being started right now belongs to a case. Bound to the thread by {@link Processes} only;
 * the start guard refuses every instance without it.
 */
final class StartPermit {

    private static final ThreadLocal<@Nullable StartPermit> CURRENT = new ThreadLocal<>();

    private final String caseNumber;

    private StartPermit(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    static <T> T during(String caseNumber, Supplier<T> start) {
        var outer = CURRENT.get();
        CURRENT.set(new StartPermit(caseNumber));
        try {
            return start.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    static boolean covers(@Nullable String businessKey) {
        var permit = CURRENT.get();
        return permit != null && permit.caseNumber.equals(businessKey);
    }
}
