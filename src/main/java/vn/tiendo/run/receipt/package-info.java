/** Receipts of submissions, and what a correction changed. */
@NamedInterface("receipt")
@NullMarked
package vn.tiendo.run.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
