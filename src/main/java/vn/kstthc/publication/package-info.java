/** Publication of administrative procedures (công bố): the register of procedures with their dated versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "notification",
            "workflow",
            "deadline",
            "casefile",
            "document",
            "unitwork",
            "cost",
            "review",
            "assessment"
        })
package vn.kstthc.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
