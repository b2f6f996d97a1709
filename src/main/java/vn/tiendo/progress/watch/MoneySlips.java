package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.measure.Amount;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.watch.Warning.Figure;

/**
 * Amounts that are a thousand or a million times what they were, or the other way round, as when they are written in
 * another unit of money. Source: DOMAIN, rule DA12 (±1 %).
 */
record MoneySlips(Watching watching) {

    private static final BigDecimal NEARLY = new BigDecimal("0.01");
    private static final int[] POWERS = {3, 6};

    /** @param amounts the first is the one that the registry knows, too */
    List<Figure> figures(List<String> amounts, WatchedRow row) {
        var figures = new ArrayList<Figure>();
        for (String amount : amounts) {
            row.number(amount).ifPresent(now -> {
                boolean first = amounts.getFirst().equals(amount);
                against("registry.", first ? registered(row) : Optional.empty(), amount, now)
                        .or(() -> against("previous.", watching.earlier(row, amount), amount, now))
                        .ifPresent(figures::addAll);
            });
        }
        return figures;
    }

    private Optional<BigDecimal> registered(WatchedRow row) {
        return watching.programme()
                .project(row.subject())
                .flatMap(Project::total)
                .map(Amount::dong)
                .map(BigDecimal::valueOf);
    }

    private static Optional<List<Figure>> against(
            String prefix, Optional<BigDecimal> other, String amount, BigDecimal now) {
        return other.filter(was -> isSlip(now, was) || isSlip(was, now))
                .map(was -> List.of(Figure.of(amount, now), Figure.of(prefix + amount, was)));
    }

    private static boolean isSlip(BigDecimal large, BigDecimal small) {
        return small.signum() != 0
                && IntStream.of(POWERS).mapToObj(small::scaleByPowerOfTen).anyMatch(meant -> isNear(large, meant));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(NEARLY)) <= 0;
    }
}
