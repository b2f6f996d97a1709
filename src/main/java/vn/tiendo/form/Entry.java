package vn.tiendo.form;

import vn.tiendo.workbook.CellAddress;

/**
 * One cell of a table, with its place and its raw text.
 *
 * @param raw what stood there, as a person would read it; empty for a blank cell
 * @param formula whether a formula stands there
 * @param original its text as it stands in the file, before anything was decoded, composed or tidied
 */
public record Entry(Slot slot, CellAddress address, String raw, EntryValue value, boolean formula, String original) {

    /** One in which nothing had to be put right. */
    public Entry(Slot slot, CellAddress address, String raw, EntryValue value, boolean formula) {
        this(slot, address, raw, value, formula, raw);
    }
}
