/** Files of a case: stored with versions, filled from letter templates, numbered when they leave the house. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "casefile"})
package vn.kstthc.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
