/** Measurements, excluded from the usual build: {@code mvn -Pbenchmark test}. Only the ratios mean something. */
@NullMarked
package vn.kstthc.benchmark;

import org.jspecify.annotations.NullMarked;
