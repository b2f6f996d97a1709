/** Reads registries, names and successions from tables. */
@NullMarked
package vn.tiendo.programme.load.csv;

import org.jspecify.annotations.NullMarked;
