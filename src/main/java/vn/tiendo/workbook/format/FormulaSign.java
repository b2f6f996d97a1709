package vn.tiendo.workbook.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.format.FormulaText.Strange;

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
    private final FormulaText text;
    private final TypedSigns typed;

    private FormulaSign(SheetFormulas.Formula formula, TypedSigns typed) {
        this.shared = formula;
        this.text = new FormulaText(formula.text());
        this.typed = typed;
    }

    /** @param formula no longer than {@link #LONGEST} */
    static NumberSign of(SheetFormulas.Formula formula, TypedSigns typed) {
        var reader = new FormulaSign(formula, typed);
        try {
            var sign = reader.sum();
            return reader.text.isAtEnd() ? sign : NumberSign.UNKNOWN;
        } catch (Strange unknown) {
            return NumberSign.UNKNOWN;
        }
    }

    private NumberSign sum() throws Strange {
        var sign = product();
        while (text.takes('+')) {
            sign = sign.plus(product());
        }
        return sign;
    }

    private NumberSign product() throws Strange {
        var sign = factor();
        while (true) {
            if (text.takes('*')) {
                sign = sign.times(factor());
            } else if (text.takes('/')) {
                sign = sign.over(factor());
            } else {
                return sign;
            }
        }
    }

    private NumberSign factor() throws Strange {
        while (text.takes('+')) {
            // Accountants begin a formula with a sign: =+L12.
        }
        var sign = operand();
        while (text.takes('%')) {
            sign = sign == NumberSign.WHOLE ? NumberSign.MORE : sign;
        }
        return sign;
    }

    private NumberSign operand() throws Strange {
        if (text.takes('(')) {
            var sign = sum();
            text.require(')');
            return sign;
        }
        var match = text.matched(NUMBER);
        if (match != null) {
            return NumberSign.of(new BigDecimal(match.group()));
        }
        match = text.matched(AREA);
        if (match != null) {
            return match.group(5) == null ? typed.at(area(match).first()) : NumberSign.UNKNOWN;
        }
        match = text.matched(NAME);
        if (match != null) {
            var sign = function(match.group(1).toUpperCase(Locale.ROOT));
            text.require(')');
            return sign;
        }
        text.require(TEXT);
        return NumberSign.UNKNOWN;
    }

    /** Stands behind the bracket, and goes up to the one that closes it. */
    private NumberSign function(String name) throws Strange {
        return switch (name) {
            case "SUM", "MAX" -> added();
            case "AVERAGE" -> added().over(NumberSign.WHOLE);
            case "SUBTOTAL" -> sumOfShown();
            case "ROUND" -> rounded();
            case "ROUNDUP" -> first();
            case "IFERROR" -> first();
            case "IF" -> chosen();
            default -> throw new Strange();
        };
    }

    private NumberSign added() throws Strange {
        var sign = argument();
        while (text.takes(',')) {
            sign = sign.plus(argument());
        }
        return sign;
    }

    /** In the arguments of a sum an area stands for its numbers, whatever else it holds. */
    private NumberSign argument() throws Strange {
        int before = text.place();
        var match = text.matched(AREA);
        if (match != null && (text.looksAt(',') || text.looksAt(')'))) {
            return typed.in(area(match));
        }
        text.backTo(before);
        return sum();
    }

    /** Rows that are not shown may be left out of it. */
    private NumberSign sumOfShown() throws Strange {
        text.require(SUM_OF_SHOWN);
        var sign = added();
        return typed.hidesRows() ? NumberSign.UNKNOWN : sign;
    }

    private NumberSign rounded() throws Strange {
        var sign = first();
        return sign == NumberSign.MORE ? NumberSign.UNKNOWN : sign;
    }

    /** The first argument of two. */
    private NumberSign first() throws Strange {
        var sign = sum();
        text.require(',');
        sum();
        return sign;
    }

    /** Formulas are guarded against blank cells: {@code IF(L12=0,0,P12/L12)}. */
    private NumberSign chosen() throws Strange {
        var asked = sum();
        var compared = text.matched(COMPARED);
        if (compared == null || !asked.isMore()) {
            throw new Strange();
        }
        String sign = compared.group(1) == null ? compared.group(2) : compared.group(1);
        text.require(',');
        var yes = sum();
        text.require(',');
        var no = sum();
        return FALSE_OF_MORE.contains(sign) ? no : yes;
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
