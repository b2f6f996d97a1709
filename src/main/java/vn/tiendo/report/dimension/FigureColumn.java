package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.UnitSaid;
import vn.tiendo.report.word.Vietnamese;

/**
 * A column of figures: money in triệu đồng, ratios as percentages, other numbers as they are.
 *
 * @param decimals shown; the same for the whole column
 * @param width in digits, enough for its widest figure
 */
public record FigureColumn(Indicator indicator, int decimals, double width) {

    private static final int PERCENT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 4;
    private static final String MONEY = "đồng";

    /** Columns for the indicators, fitted to the figures that they will show. */
    public static List<FigureColumn> fitted(List<Indicator> indicators, Collection<Figures> shown) {
        return indicators.stream().map(indicator -> fitted(indicator, shown)).toList();
    }

    /** The unit of a table's money, to be said once above it; empty where it shows none. */
    public static String unitLine(List<FigureColumn> columns) {
        return columns.stream().anyMatch(FigureColumn::isMoney) ? "triệu đồng" : "";
    }

    private static FigureColumn fitted(Indicator indicator, Collection<Figures> shown) {
        if (indicator.denominator().isPresent()) {
            int decimals =
                    indicator.isPercentage() ? PERCENT_DECIMALS : Math.clamp(indicator.decimals(), 0, MOST_DECIMALS);
            return new FigureColumn(indicator, decimals, 9.5);
        }
        var values = shown.stream()
                .flatMap(figures -> figures.sum(indicator.code()).map(value -> scaled(indicator, value)).stream())
                .toList();
        int decimals = values.stream().mapToInt(FigureColumn::places).max().orElse(0);
        // Of numbers of one sign the furthest from zero is the widest.
        double widest = Stream.of(
                        values.stream().max(Comparator.naturalOrder()),
                        values.stream().min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .mapToDouble(value -> width(Vietnamese.number(value, decimals)))
                .max()
                .orElse(0);
        return new FigureColumn(indicator, decimals, Math.max(9.5, widest + 2));
    }

    /** In digits; bold ones are a little wider, separators half as wide. */
    private static double width(String number) {
        long separators = number.chars().filter(c -> c == '.' || c == ',').count();
        return (number.length() - separators / 2.0) * 1.1;
    }

    /** The same without decimals, for where only the order of magnitude is told. */
    public FigureColumn rounded() {
        return isRatio() ? this : new FigureColumn(indicator, 0, width);
    }

    private static int places(BigDecimal value) {
        return Math.clamp(value.stripTrailingZeros().scale(), 0, 1);
    }

    /** Heading: the indicator's name, with the unit where neither it nor the table's unit line gives it. */
    public String title() {
        String name = indicator.name().vi();
        return isMoney() ? name : UnitSaid.once(name, indicator.unit(), List.of(name));
    }

    public boolean isRatio() {
        return indicator.denominator().isPresent();
    }

    boolean isMoney() {
        return !isRatio() && indicator.unit().equals(MONEY);
    }

    /** The unit in which it is shown. */
    public String unit() {
        return isMoney() ? "triệu đồng" : indicator.unit();
    }

    /** Unknown stays blank. */
    public CellContent content(Figures figures) {
        return isRatio()
                ? figures.ratio(indicator.code()).map(this::quotient).orElse(CellContent.BLANK)
                : value(figures).<CellContent>map(this::figure).orElse(CellContent.BLANK);
    }

    CellContent figure(BigDecimal shown) {
        return new CellContent.Figure(shown, decimals);
    }

    /** Rounded once, to the decimals that the definition gives; no ratio where the denominator is zero. */
    private CellContent quotient(Share share) {
        if (!indicator.isPercentage()) {
            return share.times(BigDecimal.ONE, indicator.decimals())
                    .map(this::figure)
                    .orElse(CellContent.BLANK);
        }
        return share.times(BigDecimal.ONE, indicator.decimals() + 2)
                .<CellContent>map(ratio -> new CellContent.Percent(ratio, decimals))
                .orElse(CellContent.BLANK);
    }

    /** The sum as it is shown: money in triệu đồng. */
    Optional<BigDecimal> value(Figures figures) {
        return figures.sum(indicator.code()).map(value -> scaled(indicator, value));
    }

    private static BigDecimal scaled(Indicator indicator, BigDecimal value) {
        return indicator.unit().equals(MONEY) ? value.movePointLeft(6) : value;
    }
}
