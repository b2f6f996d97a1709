package vn.tiendo.content;

import java.util.List;
import java.util.Optional;

/** A part of a document's body, in the order in which it is read. */
public sealed interface Block {

    /**
     * A heading over what follows.
     *
     * @param level 1 for a part (I, II, …), 2 for what is within it (1, 2, …)
     * @param number with what stands behind it: {@code "I."}; empty for none
     */
    record Title(int level, String number, String text) implements Block {

        /** @throws IllegalArgumentException if the level is neither 1 nor 2 */
        public Title {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("Level " + level);
            }
        }
    }

    /** Sentences that belong together. */
    record Paragraph(List<Sentence> sentences) implements Block {

        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        public static Paragraph of(String words) {
            return new Paragraph(List.of(Sentence.of(words)));
        }
    }

    /** Points of a list, each of its sentences. */
    record Points(List<Paragraph> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * The few figures that matter most, big.
     *
     * @param figures at most six
     */
    record KeyFigures(List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One of them.
     *
     * @param name what it is
     * @param shown empty where there is none, which {@code told} explains
     * @param trend how it moved
     * @param told what it is held against, in words
     */
    record KeyFigure(String name, Optional<ShownFigure> shown, Trend trend, Sentence told) {}

    /** How a figure moved; the words say it, too. */
    enum Trend {
        UP("▲"),
        DOWN("▼"),
        LEVEL("＝"),
        UNKNOWN("");

        private final String sign;

        Trend(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * A table small enough for the body.
     *
     * @param caption over it; empty for none
     * @param unit "triệu đồng", said once over the table; empty where columns say it or there is none
     * @param shares the columns' widths as parts of the whole
     * @param notes under it
     */
    record Table(
            String caption, String unit, Heading heading, List<Integer> shares, List<Line> lines, List<Sentence> notes)
            implements Block {

        /** @throws IllegalArgumentException if there is not a width for each column, or a row is longer or shorter */
        public Table {
            shares = List.copyOf(shares);
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
            int columns = heading.columns();
            if (shares.size() != columns || lines.stream().anyMatch(line -> line.width() != columns)) {
                throw new IllegalArgumentException("Not every row has " + columns + " columns");
            }
        }
    }

    /** A row of it. */
    record Line(CellLook look, List<CellContent> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        int width() {
            return cells.stream()
                    .mapToInt(cell -> cell instanceof CellContent.Spanning(var _, int columns) ? columns : 1)
                    .sum();
        }
    }

    /** A chart. */
    record Picture(Drawing drawing) implements Block {}

    /** What readers have to know of what stands above it. */
    record Remark(List<Sentence> sentences) implements Block {

        public Remark {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What only an officer can say.
     *
     * @param code by which it is kept from one edition to the next
     * @param asked what is to be written here
     * @param written what was; empty leaves lines of dots
     */
    record Officer(String code, String asked, Optional<Written> written) implements Block {}

    /**
     * What an officer wrote.
     *
     * @param said paragraphs and points; behind a number that no longer stands there is a sign
     * @param doubts such numbers
     */
    record Written(List<Block> said, String by, String on, List<Doubt> doubts) {

        public Written {
            said = List.copyOf(said);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A number that was a figure of the report when it was written, and is none any more.
     *
     * @param number as it was written
     * @param now what the figure is now, where that is known
     * @param told in a sentence that begins with the sign which stands behind the number
     */
    record Doubt(String number, Optional<String> now, String told) {}
}
