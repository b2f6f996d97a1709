/** What Office files are made of: markup, trees of it, packages that say nothing of when they were packed. */
@NullMarked
package vn.tiendo.document.ooxml;

import org.jspecify.annotations.NullMarked;
