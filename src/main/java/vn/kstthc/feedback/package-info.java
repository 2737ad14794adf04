/**
 * Feedback and recommendations on administrative procedures (phản ánh, kiến nghị; Decree 20/2008/NĐ-CP): from receipt
 * to the published answer.
 */
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
            "unitwork"
        })
package vn.kstthc.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
