/** Receipts in words and JSON, and their check without a database. */
@NullMarked
package vn.tiendo.desk.receipt;

import org.jspecify.annotations.NullMarked;
