package vn.tiendo.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The signs, names and numbers of a declared formula, taken one after the other. */
final class FormulaTokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|\\d+(?:\\.\\d+)?"
            + "|[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?|\\|\\||&&|<=|>=|==|!=|[-+*/(),<>])");

    private final List<String> tokens;
    private int next;

    private FormulaTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The formula is none that can be put so. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Those of the formula; none if it has signs that are unknown here. */
    static Optional<FormulaTokens> of(String formula) {
        boolean whole = TOKEN.matcher(formula).replaceAll("").isBlank();
        return whole
                ? Optional.of(new FormulaTokens(TOKEN.matcher(formula)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList()))
                : Optional.empty();
    }

    boolean isDone() {
        return next == tokens.size();
    }

    /** The next one, which stays; empty at the end. */
    String peek() {
        return isDone() ? "" : tokens.get(next);
    }

    String take() {
        if (isDone()) {
            throw new Unknown();
        }
        return tokens.get(next++);
    }

    void expect(String token) {
        if (!take().equals(token)) {
            throw new Unknown();
        }
    }
}
