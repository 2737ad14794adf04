@NullMarked
package vn.kstthc.feedback.web;

import org.jspecify.annotations.NullMarked;
