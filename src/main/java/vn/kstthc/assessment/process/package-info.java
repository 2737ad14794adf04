/** The processes of impact assessment: tasks, kinds of unit-work, service tasks. */
@NullMarked
package vn.kstthc.assessment.process;

import org.jspecify.annotations.NullMarked;
