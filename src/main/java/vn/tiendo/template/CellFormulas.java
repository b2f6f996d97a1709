package vn.tiendo.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the plain ones among the formulas of derived columns into a spreadsheet's words: sums, differences, products,
 * percentages. What it does not know it leaves.
 */
final class CellFormulas {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|\\d+(?:\\.\\d+)?|[a-z_][a-z0-9_]*|[-+*/(),])");

    private final Cells cells;
    private final List<String> tokens;
    private int next;

    /** Where the fields of the row stand. */
    interface Cells {
        /** The cell of a plain field. */
        Optional<String> of(String field);

        /** The cells of a field that stands for members. */
        List<String> of(String field, Predicate<String> members);
    }

    /** The formula is none that can be put so. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private CellFormulas(String formula, Cells cells) {
        this.cells = cells;
        this.tokens = TOKEN.matcher(formula)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Without the leading {@code =}; blank while none of its cells says anything. */
    static Optional<String> of(String formula, Cells cells) {
        boolean whole = TOKEN.matcher(formula).replaceAll("").isBlank();
        try {
            var parser = new CellFormulas(formula, cells);
            String expression = parser.sum();
            return whole && parser.next == parser.tokens.size() ? Optional.of(guarded(expression)) : Optional.empty();
        } catch (Unknown unknown) {
            return Optional.empty();
        }
    }

    private static String guarded(String expression) {
        String used = Pattern.compile("[A-Z]{1,3}[1-9]\\d*")
                .matcher(expression)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(","));
        return used.isEmpty() ? expression : "IF(COUNT(" + used + ")=0,\"\"," + expression + ")";
    }

    private String sum() {
        var sum = new StringBuilder(product());
        while (peek().equals("+") || peek().equals("-")) {
            sum.append(take()).append(product());
        }
        return sum.toString();
    }

    private String product() {
        var product = new StringBuilder(value());
        while (peek().equals("*") || peek().equals("/")) {
            product.append(take()).append(value());
        }
        return product.toString();
    }

    private String value() {
        String token = take();
        if (token.equals("(")) {
            String inner = sum();
            expect(")");
            return "(" + inner + ")";
        }
        if (Character.isDigit(token.charAt(0))) {
            return token;
        }
        if (!Character.isLetter(token.charAt(0))) {
            throw new Unknown();
        }
        return peek().equals("(") ? call(token) : number(token);
    }

    private String number(String field) {
        return cells.of(field).map(cell -> "SUM(" + cell + ")").orElseThrow(Unknown::new);
    }

    private String call(String function) {
        expect("(");
        String called = switch (function) {
            case "percent" -> percent();
            case "sum" -> "SUM(" + String.join(",", added()) + ")";
            case "double" -> "(" + sum() + ")";
            default -> throw new Unknown();
        };
        expect(")");
        return called;
    }

    private String percent() {
        String part = sum();
        expect(",");
        String whole = sum();
        return "IF((" + whole + ")=0,\"\",(" + part + ")/(" + whole + ")*100)";
    }

    private List<String> added() {
        String field = take();
        List<String> added;
        if (field.equals("where")) {
            expect("(");
            String of = take();
            expect(",");
            String pattern = take();
            expect(")");
            added = cells.of(of, member -> fits(member, pattern.substring(1, pattern.length() - 1)));
        } else {
            added = cells.of(field, _ -> true);
        }
        if (added.isEmpty()) {
            throw new Unknown();
        }
        return added;
    }

    /** Part by part, {@code *} being any. */
    private static boolean fits(String member, String pattern) {
        String[] parts = member.split("/", -1);
        String[] wanted = pattern.split("/", -1);
        if (parts.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (wanted[i].contains("{")) {
                throw new Unknown();
            }
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        if (next == tokens.size()) {
            throw new Unknown();
        }
        return tokens.get(next++);
    }

    private void expect(String token) {
        if (!take().equals(token)) {
            throw new Unknown();
        }
    }
}
