/** Working days, holidays, swaps and make-up days: pure functions over a yearly table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.kstthc.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
