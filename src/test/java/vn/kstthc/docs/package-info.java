/** Keeps the generated pages of docs/processes in step with the models. */
@NullMarked
package vn.kstthc.docs;

import org.jspecify.annotations.NullMarked;
