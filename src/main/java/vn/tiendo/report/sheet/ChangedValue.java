package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.report.body.Amounts;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;

/** An indicator's values before and after, with as many decimals as it takes to see that they are not the same. */
final class ChangedValue {

    private static final int MOST_DECIMALS = 9;

    private final Amounts amounts;
    private final Indicator indicator;
    private final Optional<BigDecimal> first;
    private final Optional<BigDecimal> before;
    private final Optional<BigDecimal> after;

    ChangedValue(ChangedTotal total, Amounts amounts) {
        this.amounts = amounts;
        this.indicator = total.shift().indicator();
        this.first = total.firstPublished().map(this::scaled);
        this.before = total.shift().before().map(this::scaled);
        this.after = total.shift().after().map(this::scaled);
    }

    /** Exactly, in the unit in which it is told. */
    private BigDecimal scaled(BigDecimal value) {
        return Amounts.isMoney(indicator)
                ? value.divide(BigDecimal.valueOf(amounts.money().dong()))
                : value;
    }

    /** With its unit. */
    String name() {
        String unit = amounts.unit(indicator);
        String name = amounts.words().of(indicator.name());
        return unit.isEmpty() || name.contains("(" + unit + ")") ? name : name + " (" + unit + ")";
    }

    CellContent first() {
        return figure(first);
    }

    CellContent before() {
        return figure(before);
    }

    CellContent after() {
        return figure(after);
    }

    CellContent difference() {
        return change().<CellContent>map(change -> new CellContent.Difference(rounded(change), decimals()))
                .orElse(CellContent.BLANK);
    }

    private CellContent figure(Optional<BigDecimal> value) {
        return value.<CellContent>map(known -> new CellContent.Figure(rounded(known), decimals()))
                .orElse(CellContent.centred("…"));
    }

    private Optional<BigDecimal> change() {
        return after.flatMap(is -> before.map(is::subtract));
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals(), RoundingMode.HALF_UP);
    }

    private int decimals() {
        int decimals = usual();
        while (decimals < MOST_DECIMALS && looksTheSame(decimals)) {
            decimals++;
        }
        return decimals;
    }

    private int usual() {
        if (Amounts.isMoney(indicator) || indicator.denominator().isPresent()) {
            return amounts.decimals(indicator);
        }
        return Stream.of(first, before, after)
                .flatMap(Optional::stream)
                .mapToInt(value -> Math.clamp(value.stripTrailingZeros().scale(), 0, 2))
                .max()
                .orElse(0);
    }

    private boolean looksTheSame(int decimals) {
        return change().filter(change ->
                        change.setScale(decimals, RoundingMode.HALF_UP).signum() == 0)
                .isPresent();
    }
}
