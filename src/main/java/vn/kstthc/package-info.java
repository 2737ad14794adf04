/** Root of the product: one package per module, each declaring which others it may use. */
@NullMarked
package vn.kstthc;

import org.jspecify.annotations.NullMarked;
