package vn.tiendo.desk.web;

/** Why somebody wants a run, in a line of plain text. */
record RunReason(String text) {

    static final int LONGEST = 500;

    /** Without control and direction characters, which have no business in a log. */
    RunReason {
        text = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    boolean isGood() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
