package vn.tiendo.content;

/**
 * Text as CSV (RFC 4180) holds it: always in quotes, so that commas, quotes and line breaks are the reader's no more. What
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvText {

    /** By it Excel knows UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    public static final String LINE_END = "\r\n";

    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private CsvText() {}

    public static String quoted(String raw) {
        String text = raw.codePoints()
                .filter(CsvText::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String first = text.stripLeading();
        boolean formula = startsFormula(raw) || startsFormula(text) || startsFormula(first);
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return c == '\n' || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
    }
}
