/** What a report holds, written as the markup of a page, for screens and for paper. Knows no library. */
@NullMarked
package vn.tiendo.document.page;

import org.jspecify.annotations.NullMarked;
