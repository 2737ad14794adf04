/** The annual control plan as work that runs: plans, their rows, and what each unit owes by them. */
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
            "bulk",
            "schedule",
            "plandocument"
        })
package vn.kstthc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
