/** The registry and the page of a case, for people and for programs. */
@NullMarked
package vn.kstthc.casefile.web;

import org.jspecify.annotations.NullMarked;
