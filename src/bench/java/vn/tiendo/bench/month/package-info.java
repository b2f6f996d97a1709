/**
 * The benchmarks of whole months: made from a seed, taken through the program in a process of its own as its users start
 * it, and beside it through the script that a capable officer would write. Built only with {@code -Pbench}.
 */
@NullMarked
package vn.tiendo.bench.month;

import org.jspecify.annotations.NullMarked;
