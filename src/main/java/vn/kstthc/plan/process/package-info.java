@NullMarked
package vn.kstthc.plan.process;

import org.jspecify.annotations.NullMarked;
