package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Column;
import vn.tiendo.workbook.CellAddress;

/**
 * The columns of a header as they are found from left to right. Where two have one label, the one that can be seen is
 * read, else the first; the other is told of. Where labels differ in the year that they name, the one of the year that is
 * reported is read, and the others are none of the form's.
 */
final class FoundColumns {

    /** A label that says so names the year before the one that is reported, if it names any. */
    private static final List<Folded> LAST_YEAR = List.of(
            Folded.of("năm trước"), Folded.of("previous year"), Folded.of("last year"), Folded.of("prior year"));

    private final SheetTop top;
    private final Optional<Integer> year;
    private final Map<Slot, List<Dated>> bySlot = new LinkedHashMap<>();
    private final List<Table.Stranger> strangers = new ArrayList<>();

    /**
     * A column with the year that its title names.
     *
     * @param expected the one that it should name; empty if that is not known
     */
    private record Dated(ColumnFound column, String named, Optional<Integer> expected) {

        /** The higher, the rather it is of the year that is meant: that one or none, else the last before it. */
        int fit() {
            if (named.isEmpty() || expected.isEmpty() || named.length() != 4) {
                return Integer.MAX_VALUE;
            }
            int said = Integer.parseInt(named);
            int meant = expected.get();
            return said == meant ? Integer.MAX_VALUE : said < meant ? said : -said;
        }

        boolean isOfAnotherYear() {
            return fit() != Integer.MAX_VALUE;
        }
    }

    /** @param year that is reported, if it is known */
    FoundColumns(SheetTop top, Optional<Integer> year) {
        this.top = top;
        this.year = year;
    }

    /**
     * Adds a column of the sheet.
     *
     * @param title its label path as the sender wrote it
     * @param header the cell of its lowest label
     */
    void add(ColumnLabels.Matched match, int column, String title, CellAddress header) {
        if (match.stranger().isPresent()) {
            var stranger = match.stranger().get();
            strangers.add(new Table.Stranger(stranger.getKey(), stranger.getValue(), header));
            return;
        }
        var slot = new Slot(match.column().field(), match.member());
        var found = new ColumnFound(match.column(), slot, column, title, header);
        bySlot.computeIfAbsent(slot, _ -> new ArrayList<>())
                .add(new Dated(found, match.year(), match.year().isEmpty() ? Optional.empty() : expected(match)));
    }

    private Optional<Integer> expected(ColumnLabels.Matched match) {
        return year.map(reported -> isOfLastYear(match.column()) ? reported - 1 : reported);
    }

    private static boolean isOfLastYear(Column column) {
        return column.labels().stream()
                .map(label -> Folded.of(label.last()).key())
                .anyMatch(label -> LAST_YEAR.stream().anyMatch(words -> label.contains(words.key())));
    }

    private boolean isHidden(Dated column) {
        return top.isHiddenColumn(column.column().number());
    }

    private Dated best(List<Dated> alike) {
        return alike.stream()
                .min(Comparator.comparingInt(Dated::fit).reversed().thenComparing(this::isHidden))
                .orElseThrow();
    }

    /** Those that are read, by rising columns. */
    List<ColumnFound> read() {
        return bySlot.values().stream()
                .map(this::best)
                .map(Dated::column)
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    List<Table.Stranger> strangers() {
        return strangers;
    }

    List<Header.OtherYear> ofOtherYears() {
        return bySlot.values().stream()
                .map(this::best)
                .filter(Dated::isOfAnotherYear)
                .map(dated -> new Header.OtherYear(
                        dated.column(), dated.named(), dated.expected().orElseThrow()))
                .toList();
    }

    List<Header.Twin> doubles() {
        var doubles = new ArrayList<Header.Twin>();
        for (var alike : bySlot.values()) {
            var read = best(alike);
            alike.stream()
                    .filter(other -> !other.equals(read) && other.fit() == read.fit())
                    .map(other -> twin(other, read))
                    .forEach(doubles::add);
        }
        return doubles;
    }

    private Header.Twin twin(Dated other, Dated read) {
        var column = other.column();
        return new Header.Twin(read.column(), column.number(), column.header(), isHidden(other) && !isHidden(read));
    }
}
