/** The mail log: page and JSON. */
@NullMarked
package vn.kstthc.notification.web;

import org.jspecify.annotations.NullMarked;
