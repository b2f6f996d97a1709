package vn.tiendo.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts the plain ones among the formulas of derived columns and of rules into a spreadsheet's words: sums, differences,
 * products, percentages, comparisons. What it does not know it leaves.
 */
final class CellFormulas {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|\\d+(?:\\.\\d+)?"
            + "|[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?|\\|\\||&&|<=|>=|==|!=|[-+*/(),<>])");

    private static final Set<String> COMPARED = Set.of("<=", ">=", "==", "!=", "<", ">");

    /** Half the last place of whole numbers, for every cell that is compared. */
    private static final String ROUNDING = "0.5*";

    private static final String TOLERANCE = "{tolerance}";

    private final Cells cells;
    private final List<String> tokens;
    private final Set<String> single = new LinkedHashSet<>();
    private final List<List<String>> added = new ArrayList<>();
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

    /** A number, without the leading {@code =}; blank while something is missing that it is worked out from. */
    static Optional<String> of(String formula, Cells cells) {
        return parsed(formula, cells, parser -> {
            String expression = parser.sum();
            return parser.isDone() ? parser.guarded(expression) : "";
        });
    }

    /** Whether the condition is broken, without the leading {@code =}; not while any of its cells is blank. */
    static Optional<String> broken(String condition, Cells cells) {
        return parsed(condition, cells, parser -> {
            String holds = parser.either();
            return parser.isDone() ? parser.broken(holds) : "";
        });
    }

    private static Optional<String> parsed(
            String formula, Cells cells, java.util.function.Function<CellFormulas, String> parse) {
        boolean whole = TOKEN.matcher(formula).replaceAll("").isBlank();
        try {
            return Optional.of(parse.apply(new CellFormulas(formula, cells)))
                    .filter(expression -> whole && !expression.isEmpty());
        } catch (Unknown unknown) {
            return Optional.empty();
        }
    }

    private boolean isDone() {
        return next == tokens.size();
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
        while (peek().equals("||")) {
            take();
            either.add(both());
        }
        return either.size() == 1 ? either.getFirst() : "OR(" + String.join(",", either) + ")";
    }

    private String both() {
        var both = new ArrayList<>(List.of(comparison()));
        while (peek().equals("&&")) {
            take();
            both.add(comparison());
        }
        return both.size() == 1 ? both.getFirst() : "AND(" + String.join(",", both) + ")";
    }

    private String comparison() {
        if (peek().equals("near")) {
            take();
            return near();
        }
        String left = sum();
        String sign = take();
        if (!COMPARED.contains(sign)) {
            throw new Unknown();
        }
        String right = sum();
        requireSameUnit(left, right);
        return left + sign.replace("==", "=").replace("!=", "<>") + right;
    }

    private String near() {
        expect("(");
        String one = sum();
        expect(",");
        String other = sum();
        expect(",");
        String distance = sum();
        expect(")");
        return "ABS((" + one + ")-(" + other + "))<=" + distance;
    }

    /** Rules give money in đồng, sheets in millions: a number of its own, but for nothing, says something else there. */
    private static void requireSameUnit(String left, String right) {
        boolean ofCells = left.contains("SUM(") || right.contains("SUM(");
        if (ofCells && (isAmount(left) || isAmount(right))) {
            throw new Unknown();
        }
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d+(\\.\\d+)?") && !text.matches("0(\\.0+)?");
    }

    private String sum() {
        var sum = new StringBuilder(product());
        while (peek().equals("+") || peek().equals("-")) {
            String sign = take();
            String term = product();
            requireSameUnit(sum.toString(), term);
            sum.append(sign).append(term);
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
        if (token.equals("tolerance")) {
            return TOLERANCE;
        }
        return peek().equals("(") ? call(token) : number(token);
    }

    private String number(String field) {
        String cell = cells.of(field).orElseThrow(Unknown::new);
        single.add(cell);
        return "SUM(" + cell + ")";
    }

    private String call(String function) {
        expect("(");
        String called = switch (function) {
            case "percent" -> percent();
            case "sum" -> "SUM(" + String.join(",", added()) + ")";
            case "double" -> "(" + sum() + ")";
            case "abs" -> "ABS(" + sum() + ")";
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
        List<String> sum;
        if (field.equals("where")) {
            expect("(");
            String of = take();
            expect(",");
            String pattern = take();
            expect(")");
            sum = cells.of(of, member -> fits(member, pattern.substring(1, pattern.length() - 1)));
        } else {
            sum = cells.of(field, _ -> true);
        }
        if (sum.isEmpty()) {
            throw new Unknown();
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
