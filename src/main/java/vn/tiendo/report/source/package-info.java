/** What a report is written of and for whom; formats, and files that lie complete before they are named. */
@NamedInterface("source")
@NullMarked
package vn.tiendo.report.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
