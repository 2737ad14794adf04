/** The pages, the public answers and the import of the register of procedures. */
@NullMarked
package vn.kstthc.publication.web;

import org.jspecify.annotations.NullMarked;
