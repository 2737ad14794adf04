/** Impact assessment of administrative procedures in drafts of legal documents (DGTD). */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "deadline",
            "casefile",
            "document",
            "unitwork",
            "cost",
            "review",
            "notification"
        })
package vn.kstthc.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
