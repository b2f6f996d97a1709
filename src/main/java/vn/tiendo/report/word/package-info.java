/** What reports say in words that several parts share. */
@NullMarked
package vn.tiendo.report.word;

import org.jspecify.annotations.NullMarked;
