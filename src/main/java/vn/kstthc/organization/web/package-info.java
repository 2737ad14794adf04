/** Pages of the administrator and of one's own account. */
@NullMarked
package vn.kstthc.organization.web;

import org.jspecify.annotations.NullMarked;
