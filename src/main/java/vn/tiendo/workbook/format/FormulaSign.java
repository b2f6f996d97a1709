package vn.tiendo.workbook.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * Whether what a formula gives must be more than zero, told by its shape alone: it adds, multiplies or divides typed numbers
 * of its own sheet, none of which is below zero. Nothing is worked out, and of all other formulas nothing is said.
 */
public final class FormulaSign {

    private static final String CELL = "(\\$?)([A-Za-z]{1,3})(\\$?)([1-9][0-9]{0,6})";
    private static final Pattern AREA = Pattern.compile(CELL + "(?::" + CELL + ")?(?![\\w.!:(\\[])");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]{1,2})?(?![\\w.!:(\\[])");
    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)\\(");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMPARED = Pattern.compile("(?:(=|<>)\\s*(?:0|\"\")|(<=?|>=?)\\s*0)(?=\\s*,)");
    private static final Pattern SUM_OF_SHOWN = Pattern.compile("\\s*(?:9|109)\\s*,");

    /** Comparisons with zero that do not hold of what is more. */
    private static final Set<String> FALSE_OF_MORE = Set.of("=", "<", "<=");

    /** Longer ones are none that people write, and brackets are followed as deep as they go. */
    static final int LONGEST = 500;

    private static final int LAST_COLUMN = 16_384;

    private final SheetFormulas.Formula shared;
    private final String formula;
    private final TypedSigns typed;
    private int at;

    /** What is known of a number. */
    enum Sign {
        /** Zero, or nothing at all. */
        NOTHING,
        /** More than zero. */
        MORE,
        /** One or more: it does not vanish when it is rounded. */
        WHOLE,
        UNKNOWN;

        boolean isMore() {
            return this == MORE || this == WHOLE;
        }

        static Sign of(BigDecimal number) {
            return number.signum() == 0
                    ? NOTHING
                    : number.signum() < 0 ? UNKNOWN : number.compareTo(BigDecimal.ONE) < 0 ? MORE : WHOLE;
        }

        Sign plus(Sign other) {
            return compareTo(other) > 0 ? this : other;
        }

        private Sign times(Sign other) {
            return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : compareTo(other) < 0 ? this : other;
        }

        private Sign over(Sign divisor) {
            return !divisor.isMore() ? UNKNOWN : isMore() ? MORE : this;
        }
    }

    /** A part of a formula of which nothing is known. */
    private static final class Strange extends Exception {

        private static final long serialVersionUID = 1L;

        Strange() {
            super(null, null, false, false);
        }
    }

    private FormulaSign(SheetFormulas.Formula formula, TypedSigns typed) {
        this.shared = formula;
        this.formula = formula.text();
        this.typed = typed;
    }

    /** @param formula no longer than {@link #LONGEST} */
    static Sign of(SheetFormulas.Formula formula, TypedSigns typed) {
        var reader = new FormulaSign(formula, typed);
        try {
            var sign = reader.sum();
            reader.skipSpace();
            return reader.at == reader.formula.length() ? sign : Sign.UNKNOWN;
        } catch (Strange unknown) {
            return Sign.UNKNOWN;
        }
    }

    private Sign sum() throws Strange {
        var sign = product();
        while (takes('+')) {
            sign = sign.plus(product());
        }
        return sign;
    }

    private Sign product() throws Strange {
        var sign = factor();
        while (true) {
            if (takes('*')) {
                sign = sign.times(factor());
            } else if (takes('/')) {
                sign = sign.over(factor());
            } else {
                return sign;
            }
        }
    }

    private Sign factor() throws Strange {
        while (takes('+')) {
            // Accountants begin a formula with a sign: =+L12.
        }
        var sign = operand();
        while (takes('%')) {
            sign = sign == Sign.WHOLE ? Sign.MORE : sign;
        }
        return sign;
    }

    private Sign operand() throws Strange {
        if (takes('(')) {
            var sign = sum();
            require(')');
            return sign;
        }
        var match = matched(NUMBER);
        if (match != null) {
            return Sign.of(new BigDecimal(match.group()));
        }
        match = matched(AREA);
        if (match != null) {
            return match.group(5) == null ? typed.at(area(match).first()) : Sign.UNKNOWN;
        }
        match = matched(NAME);
        if (match != null) {
            var sign = function(match.group(1).toUpperCase(Locale.ROOT));
            require(')');
            return sign;
        }
        require(TEXT);
        return Sign.UNKNOWN;
    }

    /** Stands behind the bracket, and goes up to the one that closes it. */
    private Sign function(String name) throws Strange {
        return switch (name) {
            case "SUM", "MAX" -> added();
            case "AVERAGE" -> added().over(Sign.WHOLE);
            case "SUBTOTAL" -> sumOfShown();
            case "ROUND" -> rounded();
            case "ROUNDUP" -> first();
            case "IFERROR" -> first();
            case "IF" -> chosen();
            default -> throw new Strange();
        };
    }

    private Sign added() throws Strange {
        var sign = argument();
        while (takes(',')) {
            sign = sign.plus(argument());
        }
        return sign;
    }

    /** In the arguments of a sum an area stands for its numbers, whatever else it holds. */
    private Sign argument() throws Strange {
        int before = at;
        var match = matched(AREA);
        if (match != null && (looksAt(',') || looksAt(')'))) {
            return typed.in(area(match));
        }
        at = before;
        return sum();
    }

    /** Rows that are not shown may be left out of it. */
    private Sign sumOfShown() throws Strange {
        require(SUM_OF_SHOWN);
        var sign = added();
        return typed.hidesRows() ? Sign.UNKNOWN : sign;
    }

    private Sign rounded() throws Strange {
        var sign = first();
        return sign == Sign.MORE ? Sign.UNKNOWN : sign;
    }

    /** The first argument of two. */
    private Sign first() throws Strange {
        var sign = sum();
        require(',');
        sum();
        return sign;
    }

    /** Formulas are guarded against blank cells: {@code IF(L12=0,0,P12/L12)}. */
    private Sign chosen() throws Strange {
        var asked = sum();
        var compared = matched(COMPARED);
        if (compared == null || !asked.isMore()) {
            throw new Strange();
        }
        String sign = compared.group(1) == null ? compared.group(2) : compared.group(1);
        require(',');
        var yes = sum();
        require(',');
        var no = sum();
        return FALSE_OF_MORE.contains(sign) ? no : yes;
    }

    private @Nullable Matcher matched(Pattern pattern) {
        skipSpace();
        var match = pattern.matcher(formula).region(at, formula.length());
        match.useTransparentBounds(true);
        if (!match.lookingAt()) {
            return null;
        }
        at = match.end();
        return match;
    }

    private boolean looksAt(char sign) {
        skipSpace();
        return at < formula.length() && formula.charAt(at) == sign;
    }

    private boolean takes(char sign) {
        boolean there = looksAt(sign);
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < formula.length() && Character.isWhitespace(formula.charAt(at))) {
            at++;
        }
    }

    private void require(char sign) throws Strange {
        if (!takes(sign)) {
            throw new Strange();
        }
    }

    private void require(Pattern pattern) throws Strange {
        if (matched(pattern) == null) {
            throw new Strange();
        }
    }

    private CellRange area(Matcher match) throws Strange {
        var first = corner(match, 1);
        var last = match.group(5) == null ? first : corner(match, 5);
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new Strange();
        }
        return new CellRange(first, last);
    }

    private CellAddress corner(Matcher match, int group) throws Strange {
        var written = CellAddress.of(match.group(group + 1).toUpperCase(Locale.ROOT) + match.group(group + 3));
        int column = written.column() + (match.group(group).isEmpty() ? shared.right() : 0);
        int row = written.row() + (match.group(group + 2).isEmpty() ? shared.down() : 0);
        if (row < 1 || column < 1 || column > LAST_COLUMN) {
            throw new Strange();
        }
        return new CellAddress(row, column);
    }
}
