/** Reads the document of a plan, as provinces write it, into rows; stores nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "document", "schedule"})
package vn.kstthc.plandocument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
