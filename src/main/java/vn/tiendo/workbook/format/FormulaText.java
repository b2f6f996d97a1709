package vn.tiendo.workbook.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formula as it is written, read from its beginning to its end; spaces between its parts mean nothing. */
final class FormulaText {

    private final String formula;
    private int at;

    FormulaText(String formula) {
        this.formula = formula;
    }

    /** A part of a formula of which nothing is known. */
    static final class Strange extends Exception {

        private static final long serialVersionUID = 1L;

        Strange() {
            super(null, null, false, false);
        }
    }

    boolean isAtEnd() {
        skipSpace();
        return at == formula.length();
    }

    int place() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    @Nullable
    Matcher matched(Pattern pattern) {
        skipSpace();
        var match = pattern.matcher(formula).region(at, formula.length());
        match.useTransparentBounds(true);
        if (!match.lookingAt()) {
            return null;
        }
        at = match.end();
        return match;
    }

    boolean looksAt(char sign) {
        skipSpace();
        return at < formula.length() && formula.charAt(at) == sign;
    }

    boolean takes(char sign) {
        boolean there = looksAt(sign);
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < formula.length() && Character.isWhitespace(formula.charAt(at))) {
            at++;
        }
    }

    void require(char sign) throws Strange {
        if (!takes(sign)) {
            throw new Strange();
        }
    }

    void require(Pattern pattern) throws Strange {
        if (matched(pattern) == null) {
            throw new Strange();
        }
    }
}
