/** The engine's side of the organization: accounts, groups, grants, password hash and routing. */
@NullMarked
package vn.kstthc.organization.process;

import org.jspecify.annotations.NullMarked;
