/** The doors into the compliance cost: the calculator for programs and the page of a sheet. */
@NullMarked
package vn.kstthc.cost.web;

import org.jspecify.annotations.NullMarked;
