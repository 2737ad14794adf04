@NullMarked
package vn.kstthc.feedback.process;

import org.jspecify.annotations.NullMarked;
