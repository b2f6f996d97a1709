/** How commands speak: lines, tables, JSON, pages of text; nothing of what they say. */
@NullMarked
package vn.tiendo.desk.console;

import org.jspecify.annotations.NullMarked;
