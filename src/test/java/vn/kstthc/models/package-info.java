/** The process models alone, on an engine without the application: every path of every model. */
@NullMarked
package vn.kstthc.models;

import org.jspecify.annotations.NullMarked;
