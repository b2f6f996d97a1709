/** The reading benchmark: makes workbooks from a seed, reads them with tiendo's reader and its peers, and prints who took how long. Built only with {@code -Pbench}. */
@NullMarked
package vn.tiendo.bench;

import org.jspecify.annotations.NullMarked;
