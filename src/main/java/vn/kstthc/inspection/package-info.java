/** Inspection (kiểm tra): yearly plan, rounds, visits, self-inspection and campaigns of it, findings and their remediation. */
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
