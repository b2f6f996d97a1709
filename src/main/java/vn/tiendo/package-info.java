/** tiendo: districts' workbooks in, provincial reports out. Each sub-package is a room; see README. */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
