/** Pages as .pdf. The only package that knows the library that lays them out. */
@NullMarked
package vn.tiendo.document.pdf;

import org.jspecify.annotations.NullMarked;
