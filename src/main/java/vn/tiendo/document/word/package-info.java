/** Content as Word's markup: styles, paragraphs, tables, where drawings stand. Knows no report, only what it is made of. */
@NullMarked
package vn.tiendo.document.word;

import org.jspecify.annotations.NullMarked;
