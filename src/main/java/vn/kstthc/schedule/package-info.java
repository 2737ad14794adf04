/** The grammar of schedule expressions in plan documents: pure functions from words to dates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.kstthc.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
