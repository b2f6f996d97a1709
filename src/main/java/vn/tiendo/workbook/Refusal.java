package vn.tiendo.workbook;

/**
 * Why a file is not read.
 *
 * @param cause the kind, for the message that tells the sender what to do
 * @param part the sheet, row or zip entry at fault, or the number that is over the limit; may be empty
 * @param limit for {@link Cause#isLimit() limits}: the limit that holds; else empty
 */
public record Refusal(Cause cause, String part, String limit) {

    public static Refusal of(Cause cause) {
        return new Refusal(cause, "", "");
    }

    public static Refusal of(Cause cause, String part) {
        return new Refusal(cause, part, "");
    }

    /** Kinds of files that are not read; each has its own sentence in the message bundles. */
    public enum Cause {
        EMPTY(false),
        PDF(false),
        HTML(false),
        XML(false),
        TEXT(false),
        ODS(false),
        XLSB(false),
        STRICT_OOXML(false),
        OLD_EXCEL(false),
        ENCRYPTED(false),
        OWNER_FILE(false),
        NOT_A_WORKBOOK(false),
        TRUNCATED(false),
        DAMAGED(false),
        SUSPICIOUS(false),
        FILE_TOO_LARGE(true),
        TOO_MANY_PARTS(true),
        INFLATES_TOO_MUCH(true),
        TOO_MANY_SHEETS(true),
        TOO_MANY_ROWS(true),
        TOO_MANY_COLUMNS(true),
        TOO_MANY_CELLS(true),
        TEXT_TOO_LONG(true),
        TOO_MANY_TEXTS(true),
        TOO_MUCH_TEXT(true),
        TOO_HEAVY(true);

        private final boolean limit;

        Cause(boolean limit) {
            this.limit = limit;
        }

        /** Whether the file is over a limit (rule TM05) rather than unreadable (TM04). */
        public boolean isLimit() {
            return limit;
        }
    }
}
