package vn.kstthc.casefile;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;

/**
 * Who may see which case, as one condition that every list, count, search and page uses: the opener and the members
 * always; unless restricted, the units that are or were a party, the control office and the supervisors.
 */
@Component
public class CaseAccess {

    /** SQL condition over an alias {@code c} of {@code app.case_file}; its parameters are {@link #parameters()}. */
    public static final String VISIBLE =
            """
            (c.opened_by = :me
             or exists (select 1 from app.case_member m where m.case_number = c.number and m.username = :me)
             or (not c.restricted and (:seesAll
                 or exists (select 1 from app.case_party p where p.case_number = c.number and p.unit = any(:myUnits)))))
            """;

    private final CurrentStaff current;

    CaseAccess(CurrentStaff current) {
        this.current = current;
    }

    /** The reader's side of {@link #VISIBLE}. */
    public Map<String, Object> parameters() {
        return Map.of(
                "me", current.username(),
                "seesAll", seesAll(),
                "myUnits", current.units().toArray(String[]::new));
    }

    /** For background work that tells a person of all units: what is not restricted, and his own. */
    public Map<String, Object> parametersOfWatcher(String username) {
        return Map.of("me", username, "seesAll", true, "myUnits", new String[0]);
    }

    private boolean seesAll() {
        return current.isSystem() || current.has(Role.SUPERVISOR) || current.inControlOffice();
    }
}
