/** The report in words: its chapters' items told as sentences, tables and drawings, with the numbers that officers quote. */
@NullMarked
package vn.tiendo.report.body;

import org.jspecify.annotations.NullMarked;
