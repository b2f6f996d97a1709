package vn.tiendo.bench;

/** The cell styles of every workbook here, by their place in {@link Parts#STYLES}. */
public final class Look {

    public static final int PLAIN = 0;
    public static final int TITLE = 1;
    public static final int HEADING = 2;
    public static final int TEXT = 3;
    public static final int WHOLE = 4;
    public static final int DECIMALS = 5;
    public static final int DATE = 6;
    public static final int PERCENT = 7;
    public static final int SHARE = 8;
    public static final int CENTRED = 9;
    public static final int TOTAL = 10;

    private Look() {}
}
