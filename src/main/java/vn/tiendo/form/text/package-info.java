/** What a text says: numbers' units, days, periods, members of lists, names of units. */
@NullMarked
package vn.tiendo.form.text;

import org.jspecify.annotations.NullMarked;
