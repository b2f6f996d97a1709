/** The rules themselves, those that are built in and those that are declared. */
@NullMarked
package vn.tiendo.validation.rule;

import org.jspecify.annotations.NullMarked;
