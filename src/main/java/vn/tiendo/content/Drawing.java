package vn.tiendo.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart: the same in every format. Values are those that are shown, rounded already, in the unit of its caption; what is
 * not known is a gap, never a zero.
 */
public sealed interface Drawing {

    Caption caption();

    /**
     * What stands over a chart and behind it.
     *
     * @param title what it shows, as a finding, in at most fifteen words
     * @param measured what is measured, with its unit and period
     * @param described the same for who cannot see it: the finding, and the figures that bear it out
     * @param unit of the values: {@code %}, {@code tỷ đồng}
     * @param decimals so many are shown
     */
    record Caption(String title, String measured, String described, String unit, int decimals) {}

    /**
     * Horizontal bars in the order given, each labelled with its value.
     *
     * @param references lines across all of them: the average, the share of the year that is over
     */
    record RankedBars(Caption caption, List<Bar> bars, List<Reference> references) implements Drawing {

        public RankedBars {
            bars = List.copyOf(bars);
            references = List.copyOf(references);
        }
    }

    /**
     * A bar.
     *
     * @param value empty where nothing was reported, which {@code text} says
     * @param text the value as it is written
     * @param accented whether it is what the title speaks of
     */
    record Bar(String label, Optional<BigDecimal> value, String text, boolean accented) {}

    /** A value to hold all others against. */
    record Reference(String name, BigDecimal value, String text) {}

    /**
     * Values over periods.
     *
     * @param labels of the periods, the earliest first
     * @param series the one that the title speaks of first
     * @param band between which a forecast lies, along the labels
     */
    record Course(Caption caption, List<String> labels, List<Series> series, Optional<Band> band) implements Drawing {

        /** @throws IllegalArgumentException if a series does not have a value or a gap for each label */
        public Course {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
            Drawing.check(labels, series);
        }
    }

    /** Values along the labels, or gaps. */
    record Series(String name, List<Optional<BigDecimal>> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** Bounds along the labels; both or neither. */
    record Band(String name, List<Optional<BigDecimal>> low, List<Optional<BigDecimal>> high) {

        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /**
     * Horizontal bars made of parts that add up.
     *
     * @param categories a bar each
     * @param series a part of every bar each
     */
    record StackedBars(Caption caption, List<String> categories, List<Series> series) implements Drawing {

        /** @throws IllegalArgumentException if a series does not have a value or a gap for each category */
        public StackedBars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            Drawing.check(categories, series);
        }
    }

    /**
     * A schematic map: a tile a unit, with its value printed.
     *
     * @param legend what the shades stand for, from the lightest
     */
    record TileMap(Caption caption, List<Tile> tiles, List<String> legend) implements Drawing {

        public TileMap {
            tiles = List.copyOf(tiles);
            legend = List.copyOf(legend);
        }
    }

    /**
     * A tile.
     *
     * @param row from 0, from the north
     * @param column from 0, from the west
     * @param shade from 0, the lightest, as {@code legend} has it; empty where nothing is known
     */
    record Tile(int row, int column, String label, String text, Optional<Integer> shade) {}

    /**
     * Where values lie within what they may be: scores within their bands.
     *
     * @param ranges one under the other
     */
    record Ranges(Caption caption, List<Range> ranges) implements Drawing {

        public Ranges {
            ranges = List.copyOf(ranges);
        }
    }

    /** A value within its bounds; {@code text} says it, or why there is none. */
    record Range(String label, BigDecimal low, BigDecimal high, Optional<BigDecimal> value, String text) {}

    private static void check(List<String> along, List<Series> series) {
        if (series.stream().anyMatch(one -> one.values().size() != along.size())) {
            throw new IllegalArgumentException("A value or a gap is wanted for each of " + along.size());
        }
    }
}
