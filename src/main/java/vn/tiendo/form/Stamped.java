package vn.tiendo.form;

/** What a workbook says of the blank one that it was made from. */
public sealed interface Stamped {

    /** Nothing, or nothing that can be verified here: as welcome as any other workbook. */
    record Absent() implements Stamped {}

    /** Made here, for that unit and period. */
    record Genuine(Stamp stamp) implements Stamped {}

    /** It claims to be made here, and the seal does not fit what it says. */
    record Broken() implements Stamped {}
}
