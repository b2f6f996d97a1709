/** tiendo: districts' workbooks in, provincial reports out. Each sub-package is a room; see docs/architecture.md. */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
