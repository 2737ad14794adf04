/** What a unit does with a piece of work: assign, draft, check, approve or return, issue; with opinions of other units. */
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
            "document"
        })
package vn.kstthc.unitwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
