@NullMarked
package vn.kstthc.bulk.web;

import org.jspecify.annotations.NullMarked;
