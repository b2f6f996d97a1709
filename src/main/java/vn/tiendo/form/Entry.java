package vn.tiendo.form;

import vn.tiendo.workbook.CellAddress;

/**
 * One cell of a table, with its place and its raw text.
 *
 * @param raw what stood there, as a person would read it; empty for a blank cell
 * @param formula whether a formula stands there
 */
public record Entry(Slot slot, CellAddress address, String raw, EntryValue value, boolean formula) {}
