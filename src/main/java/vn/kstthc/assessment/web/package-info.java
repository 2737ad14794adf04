/** Pages and JSON of impact assessment. */
@NullMarked
package vn.kstthc.assessment.web;

import org.jspecify.annotations.NullMarked;
