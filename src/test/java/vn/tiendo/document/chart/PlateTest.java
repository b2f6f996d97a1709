package vn.tiendo.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** What is drawn, and where. */
class PlateTest {

    private static final String LONG =
            "Ban Quản lý dự án các công trình dân dụng và công nghiệp tỉnh Điện Biên khu vực phía bắc và lân cận";

    @Test
    void drawsBarsAsLongAsTheirValues() {
        var boxes = boxes(Charts.ranked(Charts.bar("A", "40"), Charts.bar("B", "20")), ChartColour.GREY);

        assertThat(boxes).hasSize(2);
        assertThat(boxes.getFirst().width()).isCloseTo(2 * boxes.getLast().width(), within());
        assertThat(boxes.getFirst().x()).isEqualTo(boxes.getLast().x());
    }

    @Test
    void drawsNoBarWhereNothingIsKnownAndSaysWhy() {
        var chart = Charts.ranked(Charts.bar("A", "40"), Charts.bar("B", ""));

        assertThat(boxes(chart, ChartColour.GREY)).hasSize(1);
        assertThat(words(chart)).contains("chưa gửi").doesNotContain("0 %");
    }

    @Test
    void drawsValuesBelowZeroToTheOtherSide() {
        var boxes = boxes(Charts.ranked(Charts.bar("A", "4"), Charts.bar("B", "-2")), ChartColour.GREY);

        assertThat(boxes.getLast().x() + boxes.getLast().width())
                .isCloseTo(boxes.getFirst().x(), within());
    }

    @Test
    void drawsOnlyWhatIsSpokenOfInTheAccent() {
        var spokenOf = new Drawing.Bar("B", Optional.of(BigDecimal.TEN), "10 %", true);

        assertThat(boxes(Charts.ranked(Charts.bar("A", "40"), spokenOf), ChartColour.ACCENT))
                .hasSize(1);
    }

    @Test
    void namesEachReferenceAboveWithItsValue() {
        var references = List.of(
                new Drawing.Reference("Bình quân", new BigDecimal("37.97"), "37,97 %"),
                new Drawing.Reference("Thời gian đã qua", new BigDecimal("45.21"), "45,21 %"));
        var chart = new Drawing.RankedBars(Charts.caption("Xếp hạng"), List.of(Charts.bar("A", "40")), references);

        assertThat(words(chart)).contains("Bình quân 37,97 %", "Thời gian đã qua 45,21 %");
    }

    @Test
    void breaksLongNamesIntoLines() {
        var chart = Charts.ranked(Charts.bar("Ban Quản lý dự án các công trình dân dụng và công nghiệp", "40"));

        assertThat(String.join(" ", words(chart))).contains("Ban Quản lý dự án các công trình dân dụng và công nghiệp");
        assertThat(words(chart)).hasSizeGreaterThan(2);
    }

    @Test
    void leavesAGapInALineWhereNothingIsKnown() {
        var chart = Charts.course(List.of("1", "2", "3", "4", "5"), Charts.series("2025", "1", "2", "", "4", "5"));

        var lines = marks(chart)
                .filter(mark -> mark instanceof Mark.Line line && line.pencil().ink() == ChartColour.ACCENT)
                .toList();

        assertThat(lines).hasSize(2);
    }

    @Test
    void namesALineAtItsEndWithItsLastValueAsTheLanguageWritesIt() {
        var chart = Charts.course(List.of("5", "6"), Charts.series("Năm 2025", "1000.5", "1234.56"));

        assertThat(String.join(" ", words(chart))).contains("Năm 2025: 1.234,6 %");
    }

    @Test
    void saysBetweenWhatAForecastLies() {
        var band = new Drawing.Band(
                "Dự báo",
                Charts.series("", "40", "81.2").values(),
                Charts.series("", "40", "92.7").values());
        var chart = new Drawing.Course(Charts.caption("Diễn biến"), List.of("6", "12"), List.of(), Optional.of(band));

        assertThat(String.join(" ", words(chart))).contains("Dự báo: 81,2–92,7 %");
    }

    @Test
    void drawsTheSecondLineBrokenAndItsDotsOpenSoThatTheyTellApartWithoutColour() {
        var chart = Charts.course(List.of("5", "6"), Charts.series("Nay", "1", "2"), Charts.series("Trước", "3", "4"));

        assertThat(marks(chart)
                        .filter(mark -> mark instanceof Mark.Line line
                                && line.pencil().ink() == ChartColour.DARK
                                && !line.pencil().dash().isEmpty()))
                .hasSize(1);
        assertThat(marks(chart).filter(mark -> mark instanceof Mark.Dot dot && !dot.filled()))
                .hasSize(2);
    }

    @Test
    void drawsPartsThatAddUpToTheirBar() {
        var chart = Charts.stacked(
                List.of("A", "B"), Charts.series("Trung ương", "30", "10"), Charts.series("Địa phương", "10", "30"));

        var accents = boxes(chart, ChartColour.ACCENT).stream()
                .filter(box -> box.height() > 15)
                .toList();
        var greys = boxes(chart, ChartColour.GREY).stream()
                .filter(box -> box.height() > 15)
                .toList();

        assertThat(accents.getFirst().width() + greys.getFirst().width())
                .isCloseTo(accents.getLast().width() + greys.getLast().width(), within());
        assertThat(words(chart)).contains("Trung ương", "Địa phương", "30,0", "10,0");
    }

    @Test
    void printsTheValueOnEachTileAndSaysWhereThereIsNone() {
        var chart = Charts.map(
                new Drawing.Tile(0, 0, "Mường Nhé", "30,4 %", Optional.of(1)),
                new Drawing.Tile(1, 2, "Tủa Chùa", "chưa gửi", Optional.empty()));

        assertThat(words(chart)).contains("Mường Nhé", "30,4 %", "Tủa Chùa", "chưa gửi", "trên 80");
        assertThat(boxes(chart, ChartColour.SHADE_2)).hasSize(2);
    }

    @Test
    void writesOnDarkTilesInWhite() {
        var chart = Charts.map(new Drawing.Tile(0, 0, "Mường Thanh", "90 %", Optional.of(4)));

        assertThat(marks(chart)
                        .filter(mark -> mark instanceof Mark.Words words && words.ink() == ChartColour.WHITE)
                        .map(mark -> ((Mark.Words) mark).text()))
                .contains("Mường Thanh", "90 %");
    }

    @Test
    void marksAValueWhereItLiesBetweenItsBounds() {
        var dots = marks(Charts.ranges(Charts.range("A", "0", "10", "5"), Charts.range("B", "0", "10", "10")))
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
        var tracks = boxes(Charts.ranges(Charts.range("A", "0", "10", "")), ChartColour.LIGHT);

        assertThat(dots).hasSize(2);
        assertThat(dots.getFirst().centre().x())
                .isLessThan(dots.getLast().centre().x());
        assertThat(tracks).hasSize(1);
    }

    static Stream<Drawing> charts() {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> Charts.bar(LONG + " " + i, Integer.toString(i)))
                .toArray(Drawing.Bar[]::new);
        return Stream.of(
                Charts.ranked(),
                Charts.ranked(many),
                Charts.ranked(Charts.bar(LONG, "100000000"), Charts.bar("x".repeat(500), "-5")),
                new Drawing.RankedBars(
                        Charts.caption(LONG),
                        List.of(
                                new Drawing.Bar(LONG, Optional.of(BigDecimal.ONE), LONG + LONG, true),
                                new Drawing.Bar(LONG, Optional.of(BigDecimal.TEN.negate()), LONG + LONG, true)),
                        List.of(new Drawing.Reference(LONG, BigDecimal.TEN, LONG))),
                Charts.course(List.of("6"), Charts.series("Năm", "5")),
                Charts.course(List.of("1", "2"), Charts.series(LONG, "", "")),
                Charts.course(List.of("1", "2"), Charts.series(LONG, "-5", "5"), Charts.series("B", "0", "5")),
                Charts.stacked(List.of(LONG), Charts.series(LONG, "0"), Charts.series("B", "")),
                Charts.map(),
                Charts.map(new Drawing.Tile(5, 9, LONG, LONG, Optional.of(9))),
                Charts.ranges(Charts.range(LONG, "5", "5", "7")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void drawsNothingBeyondItsEdges(Drawing drawing) {
        var plate = Plate.of(drawing, Numerals.VIETNAMESE);

        for (var mark : plate.marks()) {
            if (mark instanceof Mark.Words words) {
                double width = LetterWidths.of(words.text(), words.type());
                double left = words.at().x()
                        - switch (words.anchor()) {
                            case START -> 0;
                            case MIDDLE -> width / 2;
                            case END -> width;
                        };
                assertThat(left).as(words.text()).isGreaterThanOrEqualTo(-1);
                assertThat(left + width).as(words.text()).isLessThanOrEqualTo(plate.width() + 1);
                assertThat(words.at().y()).isBetween(0.0, plate.height() + 1);
            } else if (mark instanceof Mark.Line line) {
                assertThat(line.points()).allMatch(point -> point.x() >= 0 && point.x() <= plate.width());
            } else if (mark instanceof Mark.Box box) {
                assertThat(box.width()).isGreaterThanOrEqualTo(0);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(plate.width() + 3);
            }
        }
    }

    private static Stream<Mark> marks(Drawing drawing) {
        return Plate.of(drawing, Numerals.VIETNAMESE).marks().stream();
    }

    private static List<String> words(Drawing drawing) {
        return marks(drawing)
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static List<Mark.Box> boxes(Drawing drawing, ChartColour fill) {
        return marks(drawing)
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.fill() == fill)
                .toList();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }
}
