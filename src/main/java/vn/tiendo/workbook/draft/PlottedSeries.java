package vn.tiendo.workbook.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;

/**
 * A drawing as spreadsheet programs can plot it: series of numbers over categories.
 *
 * @param marked how each category's bar is set off from the others; empty where none is
 */
record PlottedSeries(Manner manner, List<String> categories, List<Drawing.Series> series, List<Mark> marked) {

    /** Of the longest bar. */
    private static final BigDecimal SLIVER = new BigDecimal("0.05");

    /** How it is plotted. */
    enum Manner {
        RANKED,
        LINES,
        /** Lines of which the last two are the bounds of a forecast. */
        BOUNDED,
        STACKED,
        /** Bars that begin where their first, unseen part ends. */
        FLOATING
    }

    /** How a bar is set off. */
    enum Mark {
        NONE,
        ACCENTED,
        /** It is no member, but what members are held against. */
        REFERENCE
    }

    PlottedSeries {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        marked = List.copyOf(marked);
    }

    /** @throws IllegalArgumentException for a map of tiles, which is no chart */
    static PlottedSeries of(Drawing drawing) {
        return switch (drawing) {
            case Drawing.RankedBars(var caption, var bars, var references) -> ranked(caption, bars, references);
            case Drawing.Course course -> course(course);
            case Drawing.StackedBars(var _, var categories, var series) ->
                new PlottedSeries(Manner.STACKED, categories, series, List.of());
            case Drawing.Ranges(var _, var ranges) -> ranges(ranges);
            case Drawing.TileMap map ->
                throw new IllegalArgumentException(
                        "Tiles are cells: " + map.caption().title());
        };
    }

    /** Programs draw no line across horizontal bars: what they are held against is a bar in its place among them. */
    private static PlottedSeries ranked(
            Drawing.Caption caption, List<Drawing.Bar> bars, List<Drawing.Reference> references) {
        var placed = new ArrayList<Placed>();
        bars.forEach(bar -> placed.add(Placed.of(bar)));
        references.stream()
                .sorted(Comparator.comparing(Drawing.Reference::value).reversed())
                .forEach(reference -> placed.add(place(placed, reference.value()), Placed.of(reference)));
        return new PlottedSeries(
                Manner.RANKED,
                placed.stream().map(Placed::label).toList(),
                List.of(new Drawing.Series(
                        caption.measured(), placed.stream().map(Placed::value).toList())),
                placed.stream().map(Placed::mark).toList());
    }

    /** Before the first that is less, and before those without a value. */
    private static int place(List<Placed> placed, BigDecimal value) {
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i)
                    .value()
                    .filter(known -> known.compareTo(value) >= 0)
                    .isEmpty()) {
                return i;
            }
        }
        return placed.size();
    }

    private record Placed(String label, Optional<BigDecimal> value, Mark mark) {

        static Placed of(Drawing.Bar bar) {
            String label = bar.value().isPresent() ? bar.label() : bar.label() + " (" + bar.text() + ")";
            return new Placed(label, bar.value(), bar.accented() ? Mark.ACCENTED : Mark.NONE);
        }

        static Placed of(Drawing.Reference reference) {
            return new Placed(reference.name(), Optional.of(reference.value()), Mark.REFERENCE);
        }
    }

    private static PlottedSeries course(Drawing.Course course) {
        var bounds = course.band().stream()
                .flatMap(band -> Stream.of(
                        new Drawing.Series(band.name() + " – thấp", band.low()),
                        new Drawing.Series(band.name() + " – cao", band.high())))
                .toList();
        return new PlottedSeries(
                bounds.isEmpty() ? Manner.LINES : Manner.BOUNDED,
                course.labels(),
                Stream.concat(course.series().stream(), bounds.stream()).toList(),
                List.of());
    }

    private static PlottedSeries ranges(List<Drawing.Range> ranges) {
        var low = ranges.stream().map(range -> Optional.of(range.low())).toList();
        var span = ranges.stream()
                .map(range -> Optional.of(range.high().subtract(range.low())))
                .toList();
        return new PlottedSeries(
                Manner.FLOATING,
                ranges.stream()
                        .map(range -> range.label() + ": " + range.text())
                        .toList(),
                List.of(new Drawing.Series("Từ", low), new Drawing.Series("Khoảng", span)),
                List.of());
    }

    /** Below that a part of a stacked bar has no room for its number; zero for other bars. */
    BigDecimal least() {
        return manner == Manner.STACKED ? longest().multiply(SLIVER).setScale(1, RoundingMode.UP) : BigDecimal.ZERO;
    }

    private BigDecimal longest() {
        return IntStream.range(0, categories.size())
                .mapToObj(i -> series.stream()
                        .flatMap(one -> one.values().get(i).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    boolean isLines() {
        return manner == Manner.LINES || manner == Manner.BOUNDED;
    }

    boolean isStacked() {
        return manner == Manner.STACKED || manner == Manner.FLOATING;
    }

    boolean hasLegend() {
        return series.size() > 1 && manner != Manner.FLOATING;
    }

    /** Whether a line is a bound of a forecast. */
    boolean isBound(int index) {
        return manner == Manner.BOUNDED && index >= series.size() - 2;
    }

    /** Whether a part of a bar is not seen. */
    boolean isHidden(int index) {
        return manner == Manner.FLOATING && index == 0;
    }
}
