package vn.tiendo.workbook.format;

import vn.tiendo.workbook.NumberDress;

/** Reads the first section of a number format, sign by sign. Source: ECMA-376 part 1, 18.8.31. */
final class NumberFormatScan {

    private static final String GENERAL = "General";

    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int at;
    private boolean percent;
    private boolean digits;
    private boolean fraction;
    private boolean behindPoint;
    private boolean behindExponent;
    private int decimals;

    /** Commas that follow a digit: before the point or behind all digits, each divides by a thousand. */
    private int commas;

    private int thousands;
    private boolean behindDigit;

    /** Whether a number stands in it: a format may show words alone. */
    private boolean number;

    /** Whether letters stand in it that are no words, and of which only some programs know what they show. */
    private boolean foreign;

    NumberFormatScan(String code) {
        this.code = code;
    }

    NumberFormat result() {
        for (; at < code.length() && code.charAt(at) != ';'; at++) {
            char symbol = code.charAt(at);
            take(symbol);
            behindDigit = isDigit(symbol) || (symbol == ',' && behindDigit);
        }
        return new NumberFormat(NumberFormat.Shown.NUMBER, percent, digits && !fraction ? decimals : -1, dress());
    }

    private NumberDress dress() {
        if (number) {
            return NumberDress.of(thousands + commas, before.toString(), after.toString());
        }
        return foreign ? NumberDress.NONE : NumberDress.hiding(before.toString());
    }

    private void take(char symbol) {
        switch (symbol) {
            case '"' -> words(textTo('"'));
            case '[' -> bracket(textTo(']'));
            case '\\' -> {
                at++;
                words(at < code.length() ? code.substring(at, at + 1) : "");
            }
            case '_', '*' -> at++;
            case '%' -> percent = true;
            case '/' -> fraction = true;
            case '.' -> point();
            case ',' -> commas += behindDigit ? 1 : 0;
            case 'E', 'e' -> behindExponent = digits;
            case '0', '#', '?' -> takeDigit();
            case '@' -> number = true;
            case 'G', 'g' -> general();
            default -> bare(symbol);
        }
    }

    private static boolean isDigit(char symbol) {
        return symbol == '0' || symbol == '#' || symbol == '?';
    }

    private void point() {
        behindPoint = true;
        thousands += commas;
        commas = 0;
    }

    private void takeDigit() {
        digits = true;
        number = true;
        commas = 0;
        if (behindPoint && !behindExponent) {
            decimals++;
        }
    }

    private void general() {
        if (code.regionMatches(true, at, GENERAL, 0, GENERAL.length())) {
            number = true;
            at += GENERAL.length() - 1;
        } else {
            foreign = true;
        }
    }

    /** Of signs without quotes, those that are read: spaces, $, €, đ, and a minus of the format's own. */
    private void bare(char symbol) {
        foreign |= Character.isLetter(symbol);
        boolean telling = Character.getType(symbol) == Character.CURRENCY_SYMBOL
                || (symbol > 0x7F && Character.isLetter(symbol))
                || symbol == ' '
                || symbol == '-'
                || symbol == '(';
        if (telling && !fraction && !behindExponent) {
            words(String.valueOf(symbol));
        }
    }

    /** A currency with its country: [$€-407]. Others name colours, conditions and ways of counting. */
    private void bracket(String inside) {
        if (inside.startsWith("$")) {
            int country = inside.lastIndexOf('-');
            words(inside.substring(1, country < 0 ? inside.length() : country));
        }
    }

    private void words(String text) {
        (number ? after : before).append(text);
    }

    private String textTo(char end) {
        int begin = at + 1;
        int found = code.indexOf(end, begin);
        at = found < 0 ? code.length() : found;
        return code.substring(Math.min(begin, at), at);
    }
}
