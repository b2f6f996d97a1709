package vn.tiendo.reply;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as CSV (RFC 4180), one line each, with a byte order mark, by which Excel knows UTF-8. What a sender wrote and
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FindingsAsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private FindingsAsCsv() {}

    public static String of(Answer answer, Locale language) {
        var words = Words.in(language);
        var lines = Stream.concat(
                Stream.of(line(field -> field.title(words))),
                answer.told().stream().map(told -> line(field -> field.of(told, words))));
        return lines.collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(Function<FindingField, String> text) {
        return Stream.of(FindingField.values())
                .map(text)
                .map(FindingsAsCsv::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always in quotes: commas, quotes and line breaks are then the reader's no more. */
    private static String quoted(String raw) {
        String text = raw.codePoints()
                .filter(FindingsAsCsv::isShown)
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
