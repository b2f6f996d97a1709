package vn.tiendo.workbook.xls;

/** Numbers of the BIFF8 records that matter here. Source: [MS-XLS] 2.3. */
public final class Biff {

    static final int FORMULA = 0x0006;
    public static final int EOF = 0x000A;
    static final int DATE_SYSTEM = 0x0022;
    static final int FILE_PASS = 0x002F;
    static final int FONT = 0x0031;
    static final int CONTINUE = 0x003C;
    static final int UNCALCULATED = 0x005E;
    static final int COLUMNS = 0x007D;
    static final int SHEET_OPTIONS = 0x0081;
    static final int BOUND_SHEET = 0x0085;
    static final int PALETTE = 0x0092;
    static final int MUL_RK = 0x00BD;
    static final int OBJECT_PROJECT = 0x00D3;
    static final int RICH_STRING = 0x00D6;
    static final int XF = 0x00E0;
    static final int MERGED_CELLS = 0x00E5;
    static final int SHARED_TEXTS = 0x00FC;
    static final int LABEL_SHARED = 0x00FD;
    static final int SUP_BOOK = 0x01AE;
    static final int RECALCULATION = 0x01C1;
    static final int NUMBER = 0x0203;
    static final int LABEL = 0x0204;
    static final int BOOL_ERROR = 0x0205;
    static final int STRING = 0x0207;
    static final int ROW = 0x0208;
    static final int ARRAY = 0x0221;
    static final int DEFAULT_ROW = 0x0225;
    static final int TABLE = 0x0236;
    static final int RK = 0x027E;
    static final int FORMAT = 0x041E;
    static final int SHARED_FORMULA = 0x04BC;
    public static final int BOF = 0x0809;

    private Biff() {}
}
