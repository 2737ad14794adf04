/** Legal rules by effective date, the deadline ledger, the one calculator, the notice ladder and its sweep. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "organization", "notification"})
package vn.kstthc.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
