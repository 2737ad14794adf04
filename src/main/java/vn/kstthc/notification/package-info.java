/** Who is told what and when: notices written in the business transaction, mailed from an outbox, at most once each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.kstthc.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
