/** Work over many items that goes on in the background: visible, restartable, each item once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.kstthc.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
