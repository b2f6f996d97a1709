package vn.tiendo.form.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.CellAddress;

/**
 * Finds the money unit that a sheet states above its table: "Đơn vị tính: Triệu đồng", in one cell or in two, within a
 * title, in parentheses, or a bare "Tỷ đồng". A unit that is stated and cannot be read is not one that is absent.
 */
public final class MoneyUnitFinder {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern PARTS =
            Pattern.compile("[():;,]|\\s[–—-]\\s|\\s=\\s|(?<=[\\p{L}\\d]{4})\\.\\s+(?=\\p{Lu})");

    /** Behind them stands a unit, in whatever sentence. */
    private static final Pattern COUNTED_IN = Pattern.compile("(?:.* )?tinh bang |(?:figures |amounts )?in ");

    /** Words before a colon behind which nothing but a unit stands: "Số liệu: tỷ đồng". */
    private static final int MOST_BEFORE = 5;

    private static final int SHORT = 5;

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
                    && endsInMultiple(lines.getLast().text());
            if (goesOn) {
                var first = lines.removeLast();
                lines.add(new Line(first.at(), first.text() + " " + cell.text()));
            } else {
                lines.add(cell);
            }
        }
        return lines;
    }

    private static boolean endsInMultiple(String text) {
        var parts = parts(text);
        return !parts.isEmpty() && MoneyUnitText.isMultiple(parts.getLast());
    }

    /** Whether the text says that a unit stands beside it. */
    public boolean isLabel(String line) {
        var folded = Folded.of(line);
        return sure.contains(folded) || other.contains(folded);
    }

    /** What stands beside a label. */
    private Optional<Statement> answered(String line, CellAddress at, String label) {
        var units = units(parts(line));
        boolean unit = sure.contains(Folded.of(label));
        return units.size() == 1 || unit ? Optional.of(statement(units, at, line)) : said(line, at);
    }

    /** What one line says by itself; nothing if it is no statement of a unit. */
    public Optional<Statement> said(String line, CellAddress at) {
        if (!MoneyUnitText.mayStandIn(line)) {
            return Optional.empty();
        }
        var parts = parts(line);
        for (int i = 0; i < parts.size(); i++) {
            var rest = afterLabel(parts.get(i));
            if (rest.isPresent()) {
                var said = new ArrayList<>(parts.subList(i + 1, parts.size()));
                said.addFirst(rest.get().words());
                said.removeIf(String::isBlank);
                var units = units(said);
                if (!said.isEmpty() && (rest.get().sure() || units.size() == 1)) {
                    return Optional.of(statement(units, at, line));
                }
            }
        }
        return bare(parts, at, line).or(() -> counted(parts, at, line));
    }

    private static Statement statement(Set<MoneyUnit> units, CellAddress at, String line) {
        return units.size() == 1
                ? new Statement.Stated(units.iterator().next(), at)
                : new Statement.Unclear(
                        at, line, units.size() > 1 || parts(line).stream().anyMatch(MoneyUnitFinder::endsInUnknown));
    }

    /** Behind a label: "ĐVT triệu USD". */
    private static boolean endsInUnknown(String part) {
        String key = Folded.of(part).key();
        for (int from = 0; from >= 0; from = key.indexOf(' ', from + 1)) {
            if (UnknownMoneyUnit.is(key.substring(from))) {
                return true;
            }
        }
        return false;
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

    private static List<String> parts(String line) {
        return Arrays.stream(PARTS.split(THOUSANDS.matcher(line).replaceAll("")))
                .map(String::strip)
                .toList();
    }

    /** "tỷ (đồng)" and "VNĐ (tỷ)" are one unit in two parts. */
    private static Optional<MoneyUnit> inTwo(List<String> parts) {
        var said = parts.stream().filter(part -> !part.isBlank()).toList();
        boolean one = said.size() == 2
                && said.stream().anyMatch(MoneyUnitText::isMultiple)
                && said.stream().anyMatch(MoneyUnitText::isCurrency);
        return one ? MoneyUnitText.parse(String.join(" ", said)) : Optional.empty();
    }

    private static Set<MoneyUnit> units(List<String> parts) {
        var units = new HashSet<MoneyUnit>();
        inTwo(parts)
                .ifPresentOrElse(
                        units::add,
                        () -> parts.forEach(part -> MoneyUnitText.parse(part).ifPresent(units::add)));
        return units;
    }

    /** Of a line that has no label: all of it names the unit, and others that are none of money. */
    private static Optional<Statement> bare(List<String> parts, CellAddress at, String line) {
        var units = new HashSet<MoneyUnit>();
        boolean unknown = false;
        for (String part : inTwo(parts).isPresent() ? List.of(String.join(" ", parts)) : parts) {
            var unit = MoneyUnitText.bare(part);
            unit.ifPresent(units::add);
            boolean strange = unit.isEmpty() && UnknownMoneyUnit.is(part);
            unknown |= strange;
            if (unit.isEmpty() && !strange && part.length() > SHORT) {
                return Optional.empty();
            }
        }
        if (unknown || units.size() > 1) {
            return Optional.of(new Statement.Unclear(at, line, true));
        }
        return units.stream().findFirst().map(unit -> new Statement.Stated(unit, at));
    }

    /** In a sentence: "Biểu này tính bằng tỷ đồng", "Số liệu: tỷ đồng". */
    private static Optional<Statement> counted(List<String> parts, CellAddress at, String line) {
        for (String part : parts) {
            var key = Folded.of(part).key();
            var match = COUNTED_IN.matcher(key);
            if (match.lookingAt()) {
                String rest = key.substring(match.end());
                var unit = MoneyUnitText.parse(rest);
                if (unit.isPresent() || UnknownMoneyUnit.is(rest)) {
                    return Optional.of(unit.<Statement>map(found -> new Statement.Stated(found, at))
                            .orElseGet(() -> new Statement.Unclear(at, line, true)));
                }
            }
        }
        int colon = line.lastIndexOf(':');
        boolean few = colon > 0
                && line.substring(0, colon).strip().split("\\s+", MOST_BEFORE + 1).length <= MOST_BEFORE
                && line.substring(0, colon).chars().noneMatch(Character::isDigit);
        return few
                ? MoneyUnitText.bare(line.substring(colon + 1))
                        .filter(unit -> unit != MoneyUnit.DONG)
                        .map(unit -> new Statement.Stated(unit, at))
                : Optional.empty();
    }
}
