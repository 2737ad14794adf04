/**
 * Compliance cost of administrative procedures (chi phí tuân thủ): the standard cost model as exact values, and the
 * calculation sheets that assessments and reviews own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.kstthc.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
