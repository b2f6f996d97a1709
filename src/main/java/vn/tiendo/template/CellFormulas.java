package vn.tiendo.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the plain ones among the formulas of derived columns and of rules into a spreadsheet's words: sums, differences,
 * products, percentages, comparisons. What it does not know it leaves.
 */
final class CellFormulas {

    private static final Set<String> COMPARED = Set.of("<=", ">=", "==", "!=", "<", ">");

    /** Half the last place of whole numbers, for every cell that is compared. */
    private static final String ROUNDING = "0.5*";

    private static final String TOLERANCE = "{tolerance}";

    private final Cells cells;
    private final FormulaTokens tokens;
    private final Set<String> single = new LinkedHashSet<>();
    private final List<List<String>> added = new ArrayList<>();

    /** Where the fields of the row stand. */
    interface Cells {
        /** The cell of a plain field. */
        Optional<String> of(String field);

        /** The cells of a field that stands for members. */
        List<String> of(String field, Predicate<String> members);
    }

    private CellFormulas(FormulaTokens tokens, Cells cells) {
        this.tokens = tokens;
        this.cells = cells;
    }

    /** A number, without the leading {@code =}; blank while something is missing that it is worked out from. */
    static Optional<String> of(String formula, Cells cells) {
        return parsed(formula, cells, parser -> {
            String expression = parser.sum();
            return parser.tokens.isDone() ? parser.guarded(expression) : "";
        });
    }

    /** Whether the condition is broken, without the leading {@code =}; not while any of its cells is blank. */
    static Optional<String> broken(String condition, Cells cells) {
        return parsed(condition, cells, parser -> {
            String holds = parser.either();
            return parser.tokens.isDone() ? parser.broken(holds) : "";
        });
    }

    private static Optional<String> parsed(String formula, Cells cells, Function<CellFormulas, String> parse) {
        try {
            return FormulaTokens.of(formula)
                    .map(tokens -> parse.apply(new CellFormulas(tokens, cells)))
                    .filter(expression -> !expression.isEmpty());
        } catch (FormulaTokens.Unknown unknown) {
            return Optional.empty();
        }
    }

    private String guarded(String expression) {
        var known = known();
        String all = known.size() == 1 ? known.getFirst() : "AND(" + String.join(",", known) + ")";
        return known.isEmpty() ? expression : "IF(" + all + "," + expression + ",\"\")";
    }

    /** Everything that stands alone is there, and something of every sum. */
    private List<String> known() {
        var known = new ArrayList<String>();
        if (!single.isEmpty()) {
            known.add("COUNT(" + String.join(",", single) + ")=" + single.size());
        }
        added.forEach(sum -> known.add("COUNT(" + String.join(",", sum) + ")>0"));
        return known;
    }

    private String broken(String holds) {
        int cellsCompared = single.size() + added.stream().mapToInt(List::size).sum();
        var parts = new ArrayList<>(known());
        parts.add("NOT(" + holds.replace(TOLERANCE, ROUNDING + cellsCompared) + ")");
        return "AND(" + String.join(",", parts) + ")";
    }

    private String either() {
        var either = new ArrayList<>(List.of(both()));
        while (tokens.peek().equals("||")) {
            tokens.take();
            either.add(both());
        }
        return either.size() == 1 ? either.getFirst() : "OR(" + String.join(",", either) + ")";
    }

    private String both() {
        var both = new ArrayList<>(List.of(comparison()));
        while (tokens.peek().equals("&&")) {
            tokens.take();
            both.add(comparison());
        }
        return both.size() == 1 ? both.getFirst() : "AND(" + String.join(",", both) + ")";
    }

    private String comparison() {
        if (tokens.peek().equals("near")) {
            tokens.take();
            return near();
        }
        String left = sum();
        String sign = tokens.take();
        if (!COMPARED.contains(sign)) {
            throw new FormulaTokens.Unknown();
        }
        String right = sum();
        requireSameUnit(left, right);
        return left + sign.replace("==", "=").replace("!=", "<>") + right;
    }

    private String near() {
        tokens.expect("(");
        String one = sum();
        tokens.expect(",");
        String other = sum();
        tokens.expect(",");
        String distance = sum();
        tokens.expect(")");
        return "ABS((" + one + ")-(" + other + "))<=" + distance;
    }

    /** Rules give money in đồng, sheets in millions: a number of its own, but for nothing, says something else there. */
    private static void requireSameUnit(String left, String right) {
        boolean ofCells = left.contains("SUM(") || right.contains("SUM(");
        if (ofCells && (isAmount(left) || isAmount(right))) {
            throw new FormulaTokens.Unknown();
        }
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d+(\\.\\d+)?") && !text.matches("0(\\.0+)?");
    }

    private String sum() {
        var sum = new StringBuilder(product());
        while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
            String sign = tokens.take();
            String term = product();
            requireSameUnit(sum.toString(), term);
            sum.append(sign).append(term);
        }
        return sum.toString();
    }

    private String product() {
        var product = new StringBuilder(value());
        while (tokens.peek().equals("*") || tokens.peek().equals("/")) {
            product.append(tokens.take()).append(value());
        }
        return product.toString();
    }

    private String value() {
        String token = tokens.take();
        if (token.equals("(")) {
            String inner = sum();
            tokens.expect(")");
            return "(" + inner + ")";
        }
        if (Character.isDigit(token.charAt(0))) {
            return token;
        }
        if (!Character.isLetter(token.charAt(0))) {
            throw new FormulaTokens.Unknown();
        }
        if (token.equals("tolerance")) {
            return TOLERANCE;
        }
        return tokens.peek().equals("(") ? call(token) : number(token);
    }

    private String number(String field) {
        String cell = cells.of(field).orElseThrow(FormulaTokens.Unknown::new);
        single.add(cell);
        return "SUM(" + cell + ")";
    }

    private String call(String function) {
        tokens.expect("(");
        String called = switch (function) {
            case "percent" -> percent();
            case "sum" -> "SUM(" + String.join(",", added()) + ")";
            case "double" -> "(" + sum() + ")";
            case "abs" -> "ABS(" + sum() + ")";
            default -> throw new FormulaTokens.Unknown();
        };
        tokens.expect(")");
        return called;
    }

    private String percent() {
        String part = sum();
        tokens.expect(",");
        String whole = sum();
        return "IF((" + whole + ")=0,\"\",(" + part + ")/(" + whole + ")*100)";
    }

    private List<String> added() {
        String field = tokens.take();
        List<String> sum;
        if (field.equals("where")) {
            tokens.expect("(");
            String of = tokens.take();
            tokens.expect(",");
            String pattern = tokens.take();
            tokens.expect(")");
            sum = cells.of(of, member -> fits(member, pattern.substring(1, pattern.length() - 1)));
        } else {
            sum = cells.of(field, _ -> true);
        }
        if (sum.isEmpty()) {
            throw new FormulaTokens.Unknown();
        }
        added.add(sum);
        return sum;
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
                throw new FormulaTokens.Unknown();
            }
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
