package vn.tiendo.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.CellAddress;

/**
 * Finds the money unit that a sheet states above its table: "Đơn vị tính: Triệu đồng", in one cell or in two, within a
 * title, in parentheses, or a bare "Tỷ đồng". A unit that is stated and cannot be read is not one that is absent.
 */
final class MoneyUnitFinder {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern PARTS = Pattern.compile("[():;,]|\\s[–—-]\\s|\\s=\\s");

    /** Labels that say nothing but units, and those that may name whoever reports as well. */
    private final List<Folded> sure;

    private final List<Folded> other;

    /**
     * @param labels by which it is declared
     * @param shared those by which units that report are named, too
     */
    MoneyUnitFinder(List<Folded> labels, List<Folded> shared) {
        this.sure = labels.stream().filter(label -> !shared.contains(label)).toList();
        this.other = labels.stream().filter(shared::contains).toList();
    }

    /** What a sheet says of its money's unit. */
    sealed interface Statement {
        record Stated(MoneyUnit unit) implements Statement {}

        /** A line states a unit, and nobody knows which. */
        record Unclear(CellAddress at, String text) implements Statement {}

        record Absent() implements Statement {}
    }

    /** What the lines say, the last one counting: it stands nearest to the table. */
    Statement find(SheetTop top, List<CellAddress> linesAbove) {
        Statement last = new Statement.Absent();
        boolean labelled = false;
        String before = "";
        for (CellAddress at : linesAbove) {
            String line = top.own(at.row(), at.column());
            var said = labelled ? answered(line, at, before) : said(line, at);
            last = said.orElse(last);
            labelled = isLabel(line);
            before = line;
        }
        return last;
    }

    private boolean isLabel(String line) {
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
    Optional<Statement> said(String line, CellAddress at) {
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
        var bare = bare(parts);
        return bare.size() == 1 ? Optional.of(statement(bare, at, line)) : Optional.empty();
    }

    private static Statement statement(Set<MoneyUnit> units, CellAddress at, String line) {
        return units.size() == 1 ? new Statement.Stated(units.iterator().next()) : new Statement.Unclear(at, line);
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

    private static Set<MoneyUnit> units(List<String> parts) {
        var units = new HashSet<MoneyUnit>();
        parts.forEach(part -> MoneyUnitText.parse(part).ifPresent(units::add));
        return units;
    }

    /** Of a line that has no label: all of it names the unit, and others that are none of money. */
    private static Set<MoneyUnit> bare(List<String> parts) {
        var units = new HashSet<MoneyUnit>();
        for (String part : parts) {
            var unit = MoneyUnitText.bare(part);
            unit.ifPresent(units::add);
            if (unit.isEmpty() && part.length() > 5) {
                return Set.of();
            }
        }
        return units;
    }
}
