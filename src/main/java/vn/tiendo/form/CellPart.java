package vn.tiendo.form;

/** What a cell that holds something is to whoever reads forms: no cell is nothing. */
public enum CellPart {
    /** A figure, an answer, a key. */
    READ(Lot.READ),
    /** Words above a table: organisation, title, period, unit of money. */
    TITLE(Lot.RECOGNISED),
    /** A column's label, a question, a heading; also where a header is repeated. */
    HEADER(Lot.RECOGNISED),
    /** One of (1) (2) (3)=(1)+(2). */
    COLUMN_NUMBER(Lot.RECOGNISED),
    /** Of a total or subtotal row, which is held against its rows. */
    TOTAL(Lot.RECOGNISED),
    /** Of a group row, likewise. */
    GROUP(Lot.RECOGNISED),
    /** Words below or between tables: notes, signatures, places to send to. */
    NOTE(Lot.RECOGNISED),
    /** What we wrote ourselves: instructions, lists, the stamp, the first sheet of a reply. */
    OURS(Lot.RECOGNISED),
    /** Not read, which a finding tells. */
    TOLD(Lot.TOLD);

    /** The three things that a cell can be. */
    public enum Lot {
        READ,
        RECOGNISED,
        TOLD
    }

    private final Lot lot;

    CellPart(Lot lot) {
        this.lot = lot;
    }

    public Lot lot() {
        return lot;
    }
}
