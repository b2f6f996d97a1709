/**
 * The benchmarks: one makes workbooks from a seed, reads them with tiendo's reader and its peers, and prints who took how
 * long; one holds tables against forty rules; those of whole months stand in {@code month}. Built only with {@code -Pbench}.
 */
@NullMarked
package vn.tiendo.bench;

import org.jspecify.annotations.NullMarked;
