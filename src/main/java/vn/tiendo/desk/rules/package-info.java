/** Commands for rules: listing, trying, judging once more. */
@NullMarked
package vn.tiendo.desk.rules;

import org.jspecify.annotations.NullMarked;
