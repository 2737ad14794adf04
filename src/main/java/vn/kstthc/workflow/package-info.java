/**
 * Everything engine-wide: how processes start, how tasks are completed (the form contract), who sees them, the list of
 * open work, and the clock that timers follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.kstthc.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
