/** Reads the XML of a workbook's parts, strictly and within limits. */
@NullMarked
package vn.tiendo.workbook.xml;

import org.jspecify.annotations.NullMarked;
