package vn.tiendo.bench;

/** The cell styles of every workbook here, by their place in {@link Parts#STYLES}. */
final class Look {

    static final int PLAIN = 0;
    static final int TITLE = 1;
    static final int HEADING = 2;
    static final int TEXT = 3;
    static final int WHOLE = 4;
    static final int DECIMALS = 5;
    static final int DATE = 6;
    static final int PERCENT = 7;
    static final int SHARE = 8;
    static final int CENTRED = 9;
    static final int TOTAL = 10;

    private Look() {}
}
