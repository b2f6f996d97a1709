/** Drawings as charts that Word draws itself, with the numbers behind them. */
@NullMarked
package vn.tiendo.document.wordchart;

import org.jspecify.annotations.NullMarked;
