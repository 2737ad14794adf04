/** The process unit-work: its user tasks and service tasks. */
@NullMarked
package vn.kstthc.unitwork.process;

import org.jspecify.annotations.NullMarked;
