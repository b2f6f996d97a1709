package vn.tiendo.form.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.CellAddress;

/**
 * A line that may state a unit of money, parted by its punctuation.
 *
 * @param all its parts, in their order
 */
record MoneyUnitParts(String line, List<String> all) {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern PARTS =
            Pattern.compile("[():;,]|\\s[–—-]\\s|\\s=\\s|(?<=[\\p{L}\\d]{4})\\.\\s+(?=\\p{Lu})");

    /** Behind them stands a unit, in whatever sentence. */
    private static final Pattern COUNTED_IN = Pattern.compile("(?:.* )?tinh bang |(?:figures |amounts )?in ");

    /** Words before a colon behind which nothing but a unit stands: "Số liệu: tỷ đồng". */
    private static final int MOST_BEFORE = 5;

    private static final int SHORT = 5;

    static MoneyUnitParts of(String line) {
        return new MoneyUnitParts(
                line,
                Arrays.stream(PARTS.split(THOUSANDS.matcher(line).replaceAll("")))
                        .map(String::strip)
                        .toList());
    }

    /** What is said behind a label: the rest of the part in which it stands, and the parts that follow. */
    MoneyUnitParts behind(int label, String rest) {
        return new MoneyUnitParts(
                line,
                Stream.concat(Stream.of(rest), all.stream().skip(label + 1L))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    /** Whether it ends in how many of something there are, and not of what: "ĐVT: triệu". */
    boolean endsInMultiple() {
        return !all.isEmpty() && MoneyUnitText.isMultiple(all.getLast());
    }

    /** Whether a part ends in a unit of money that nobody can read: "ĐVT triệu USD". */
    boolean endsInUnknown() {
        return all.stream().anyMatch(MoneyUnitParts::endsInUnknown);
    }

    private static boolean endsInUnknown(String part) {
        String key = Folded.of(part).key();
        for (int from = 0; from >= 0; from = key.indexOf(' ', from + 1)) {
            if (UnknownMoneyUnit.is(key.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** The units that parts of it are, or all of it together. */
    Set<MoneyUnit> units() {
        var units = new HashSet<MoneyUnit>();
        inTwo().ifPresentOrElse(
                        units::add,
                        () -> all.forEach(part -> MoneyUnitText.parse(part).ifPresent(units::add)));
        return units;
    }

    /** "tỷ (đồng)" and "VNĐ (tỷ)" are one unit in two parts. */
    private Optional<MoneyUnit> inTwo() {
        var said = all.stream().filter(part -> !part.isBlank()).toList();
        boolean one = said.size() == 2
                && said.stream().anyMatch(MoneyUnitText::isMultiple)
                && said.stream().anyMatch(MoneyUnitText::isCurrency);
        return one ? MoneyUnitText.parse(String.join(" ", said)) : Optional.empty();
    }

    /** Of a line that has no label: all of it names the unit, and others that are none of money. */
    Optional<Statement> bare(CellAddress at) {
        var units = new HashSet<MoneyUnit>();
        boolean unknown = false;
        for (String part : inTwo().isPresent() ? List.of(String.join(" ", all)) : all) {
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
    Optional<Statement> counted(CellAddress at) {
        for (String part : all) {
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
