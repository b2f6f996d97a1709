/** Rules' and columns' expressions: types, compiling, what they may ask for, what is wrong with them. */
@NullMarked
package vn.tiendo.validation.expression;

import org.jspecify.annotations.NullMarked;
