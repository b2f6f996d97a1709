/** Phrases of the definitions: conditions, places for facts, and what is wrong with them. */
@NullMarked
package vn.tiendo.report.phrase;

import org.jspecify.annotations.NullMarked;
