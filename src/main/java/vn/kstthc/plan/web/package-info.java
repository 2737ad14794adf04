@NullMarked
package vn.kstthc.plan.web;

import org.jspecify.annotations.NullMarked;
