/** Commands for submissions: findings, replies, receipts, moves, templates. */
@NullMarked
package vn.tiendo.desk.submissions;

import org.jspecify.annotations.NullMarked;
