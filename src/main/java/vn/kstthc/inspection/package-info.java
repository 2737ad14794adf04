/** Inspection (kiểm tra): yearly plan, rounds with a team, a visit for each unit, findings and their remediation. */
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
            "bulk"
        })
package vn.kstthc.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
