/** What is marked in a sender's workbook, and what its first sheet says; common to both kinds of file. */
@NamedInterface("mark")
@NullMarked
package vn.tiendo.workbook.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
