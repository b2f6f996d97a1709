/** Text in old alphabets and broken encodings, read as Unicode; words that tell whether that is right. */
@NullMarked
package vn.tiendo.form.letters;

import org.jspecify.annotations.NullMarked;
