/** The administrator's page of steps and the unit work on the case page. */
@NullMarked
package vn.kstthc.unitwork.web;

import org.jspecify.annotations.NullMarked;
