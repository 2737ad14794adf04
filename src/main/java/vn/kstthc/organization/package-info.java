/** Units, functions, groups, staff and their posts by date; keeps the engine's users and groups in step. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.kstthc.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
