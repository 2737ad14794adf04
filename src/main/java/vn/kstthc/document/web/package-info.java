/** Lists, downloads and uploads of files of a case. */
@NullMarked
package vn.kstthc.document.web;

import org.jspecify.annotations.NullMarked;
