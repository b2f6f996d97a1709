package vn.tiendo.desk.change;

/**
 * A cell that changed, in words.
 *
 * @param form its number: "Biểu số 01"
 * @param row what a person would call the row: code and name
 * @param column its title as the sender wrote it
 * @param cell where it is now, and where it was if it moved
 */
public record ChangeLine(String form, String row, String column, String before, String after, String cell) {}
