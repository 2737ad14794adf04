/** The review processes: start, tasks, delegates, work of units. */
@NullMarked
package vn.kstthc.review.process;

import org.jspecify.annotations.NullMarked;
