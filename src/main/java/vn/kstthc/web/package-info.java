/** What every page and every call shares: layout, language, errors, and the one login (in {@code security}). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.kstthc.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
