/**
 * What a file's bytes are before anything in them is read: kinds of file, ZIP directories, compound files, what is
 * locked.
 */
@NullMarked
package vn.tiendo.workbook.container;

import org.jspecify.annotations.NullMarked;
