/** Review and simplification of procedures (rà soát, đơn giản hóa): the plan of a year and the reviews of units. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "notification",
            "workflow",
            "deadline",
            "casefile",
            "document",
            "unitwork",
            "cost"
        })
package vn.kstthc.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
