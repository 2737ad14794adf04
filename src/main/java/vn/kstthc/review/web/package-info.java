/** Pages and JSON of reviews. */
@NullMarked
package vn.kstthc.review.web;

import org.jspecify.annotations.NullMarked;
