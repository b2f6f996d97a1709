/** Commands for mail and letters. */
@NullMarked
package vn.tiendo.desk.mail;

import org.jspecify.annotations.NullMarked;
