/** The home page and the late list: who has to do what now, and what is late. Nobody depends on this module. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "calendar",
            "notification",
            "workflow",
            "deadline",
            "casefile",
            "plan"
        })
package vn.kstthc.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
