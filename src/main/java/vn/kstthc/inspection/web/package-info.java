@NullMarked
package vn.kstthc.inspection.web;

import org.jspecify.annotations.NullMarked;
