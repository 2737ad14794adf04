/** The few types that every module needs: time, refusals, paging, messages. Uses no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.kstthc.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
