/** What differs between two submissions, cell by cell and row by row. */
@NamedInterface("change")
@NullMarked
package vn.tiendo.ledger.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
