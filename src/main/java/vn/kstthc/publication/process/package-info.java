@NullMarked
package vn.kstthc.publication.process;

import org.jspecify.annotations.NullMarked;
