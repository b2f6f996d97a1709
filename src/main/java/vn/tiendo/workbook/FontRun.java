package vn.tiendo.workbook;

/**
 * A part of a text that has a font of its own.
 *
 * @param from index of its first character; it ends where the next run begins, the last one with the text
 * @param font the font's name; empty for the cell's own
 */
public record FontRun(int from, String font) {}
