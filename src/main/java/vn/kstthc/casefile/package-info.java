/** The registry of cases of every type: number, units, state, timeline, links, outside facts, and who may see a case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "deadline", "notification", "workflow"})
package vn.kstthc.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
