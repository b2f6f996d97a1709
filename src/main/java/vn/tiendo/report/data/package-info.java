/** Figures as JSON and CSV. */
@NullMarked
package vn.tiendo.report.data;

import org.jspecify.annotations.NullMarked;
