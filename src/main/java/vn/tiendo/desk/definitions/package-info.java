/** Commands for definitions, names and registries. */
@NullMarked
package vn.tiendo.desk.definitions;

import org.jspecify.annotations.NullMarked;
