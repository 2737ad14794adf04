/** The clock of the demonstration: a page and JSON for administrators. */
@NullMarked
package vn.kstthc.workflow.web;

import org.jspecify.annotations.NullMarked;
