@NullMarked
package vn.kstthc.inspection.process;

import org.jspecify.annotations.NullMarked;
