/** Commands for metrics, comparisons, warnings, forecasts, scores, explanations and figures. */
@NullMarked
package vn.tiendo.desk.metric;

import org.jspecify.annotations.NullMarked;
