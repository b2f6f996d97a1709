package vn.tiendo.form.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.CellAddress;

/**
 * Finds the money unit that a sheet states above its table: "Đơn vị tính: Triệu đồng", in one cell or in two, within a
 * title, in parentheses, or a bare "Tỷ đồng". A unit that is stated and cannot be read is not one that is absent.
 */
public final class MoneyUnitFinder {

    /** Labels that say nothing but units, and those that may name whoever reports as well. */
    private final List<Folded> sure;

    private final List<Folded> other;

    /**
     * @param labels by which it is declared
     * @param shared those by which units that report are named, too
     */
    public MoneyUnitFinder(List<Folded> labels, List<Folded> shared) {
        this.sure = labels.stream().filter(label -> !shared.contains(label)).toList();
        this.other = labels.stream().filter(shared::contains).toList();
    }

    /** A cell of a sheet with what it says. */
    public record Line(CellAddress at, String text) {}

    /** What a sheet says of its money's unit. */
    public sealed interface Statement {
        record Stated(MoneyUnit unit, CellAddress at) implements Statement {
            @Override
            public String toString() {
                return unit.label() + " (" + at + ")";
            }
        }

        /**
         * A line states a unit, and nobody knows which.
         *
         * @param ofMoney whether it is one of money for sure
         */
        record Unclear(CellAddress at, String text, boolean ofMoney) implements Statement {}

        /** Some lines state one each, and not the same. */
        record Differing(CellAddress at, String text) implements Statement {}

        record Absent() implements Statement {}
    }

    /** What the lines say together: where they do not say the same, nobody knows which of them counts. */
    public Statement find(List<Line> lines) {
        var all = each(lines);
        var stated = new LinkedHashMap<MoneyUnit, Statement.Stated>();
        Statement unclear = new Statement.Absent();
        boolean ofMoney = false;
        for (Statement one : all) {
            if (one instanceof Statement.Stated said) {
                stated.putIfAbsent(said.unit(), said);
            } else if (one instanceof Statement.Unclear said && (said.ofMoney() || !ofMoney)) {
                unclear = said;
                ofMoney = said.ofMoney();
            }
        }
        if (stated.size() > 1) {
            var words = stated.values().stream().map(Object::toString).toList();
            return new Statement.Differing(
                    List.copyOf(stated.values()).getLast().at(), String.join(", ", words));
        }
        return stated.isEmpty() || ofMoney
                ? unclear
                : stated.values().iterator().next();
    }

    private List<Statement> each(List<Line> cells) {
        var all = new ArrayList<Statement>();
        var label = new Line(new CellAddress(1, 1), "");
        for (Line line : joined(cells)) {
            boolean labelled = isLabel(label.text()) && stands(line.at(), label.at());
            (labelled ? answered(line.text(), line.at(), label.text()) : said(line.text(), line.at()))
                    .ifPresent(all::add);
            label = line;
        }
        return all;
    }

    /** Beside it or below it. */
    private static boolean stands(CellAddress at, CellAddress label) {
        return at.row() == label.row() || at.column() == label.column();
    }

    /** Cells beside each other that say a unit together ("Tỷ", "đồng") as one. */
    private static List<Line> joined(List<Line> cells) {
        var lines = new ArrayList<Line>();
        for (Line cell : cells) {
            boolean goesOn = !lines.isEmpty()
                    && lines.getLast().at().row() == cell.at().row()
                    && MoneyUnitText.isCurrency(cell.text())
                    && MoneyUnitParts.of(lines.getLast().text()).endsInMultiple();
            if (goesOn) {
                var first = lines.removeLast();
                lines.add(new Line(first.at(), first.text() + " " + cell.text()));
            } else {
                lines.add(cell);
            }
        }
        return lines;
    }

    /** Whether the text says that a unit stands beside it. */
    public boolean isLabel(String line) {
        var folded = Folded.of(line);
        return sure.contains(folded) || other.contains(folded);
    }

    /** What stands beside a label. */
    private Optional<Statement> answered(String line, CellAddress at, String label) {
        var units = MoneyUnitParts.of(line).units();
        boolean unit = sure.contains(Folded.of(label));
        return units.size() == 1 || unit ? Optional.of(statement(units, at, line)) : said(line, at);
    }

    /** What one line says by itself; nothing if it is no statement of a unit. */
    public Optional<Statement> said(String line, CellAddress at) {
        if (!MoneyUnitText.mayStandIn(line)) {
            return Optional.empty();
        }
        var parts = MoneyUnitParts.of(line);
        for (int i = 0; i < parts.all().size(); i++) {
            var rest = afterLabel(parts.all().get(i));
            if (rest.isPresent()) {
                var said = parts.behind(i, rest.get().words());
                var units = said.units();
                if (!said.all().isEmpty() && (rest.get().sure() || units.size() == 1)) {
                    return Optional.of(statement(units, at, line));
                }
            }
        }
        return parts.bare(at).or(() -> parts.counted(at));
    }

    private static Statement statement(Set<MoneyUnit> units, CellAddress at, String line) {
        return units.size() == 1
                ? new Statement.Stated(units.iterator().next(), at)
                : new Statement.Unclear(
                        at, line, units.size() > 1 || MoneyUnitParts.of(line).endsInUnknown());
    }

    private record Rest(String words, boolean sure) {}

    /** What stands behind the label in the same words: "ĐVT Triệu đồng". */
    private Optional<Rest> afterLabel(String part) {
        var folded = Folded.of(part);
        return rest(folded, sure)
                .map(rest -> new Rest(rest, true))
                .or(() -> rest(folded, other).map(rest -> new Rest(rest, false)));
    }

    private static Optional<String> rest(Folded part, List<Folded> labels) {
        return labels.stream()
                .filter(label -> part.equals(label) || part.key().startsWith(label.key() + " "))
                .map(label -> part.key().substring(label.key().length()).strip())
                .map(rest -> rest.startsWith("la ") ? rest.substring("la ".length()) : rest)
                .min((a, b) -> Integer.compare(a.length(), b.length()));
    }
}
