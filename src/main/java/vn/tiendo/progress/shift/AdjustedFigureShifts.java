package vn.tiendo.progress.shift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;

/**
 * Which figures the province adjusted between two instants: each from what it was with the earlier adjustments to what it
 * is with the later ones, over what the unit says at the later instant.
 */
record AdjustedFigureShifts(JdbcClient jdbc, CountingAdjustments earlier, CountingAdjustments later) {

    private static final Comparator<AdjustedFigure> ORDER = Comparator.comparing(AdjustedFigure::form)
            .thenComparing(AdjustedFigure::subject)
            .thenComparing(AdjustedFigure::field)
            .thenComparing(AdjustedFigure::member)
            .thenComparing(AdjustedFigure::unit);

    /** In the order of figures. */
    void forEach(ConsolidationScope scope, Consumer<FigureShift> taker) {
        var changed = new TreeMap<AdjustedFigure, BigDecimal[]>(ORDER);
        add(earlier, later, 0, changed);
        add(later, earlier, 1, changed);
        changed.values().removeIf(sums -> sums[0].compareTo(sums[1]) == 0);
        if (!changed.isEmpty()) {
            var said = said(scope, List.copyOf(changed.keySet()));
            changed.forEach((figure, sums) -> Optional.ofNullable(said.get(figure))
                    .ifPresent(reported -> taker.accept(shift(figure, reported, sums))));
        }
    }

    /** What a decision takes out at both instants goes with what the row says, and is no change of its own. */
    private static void add(
            CountingAdjustments adjustments,
            CountingAdjustments other,
            int at,
            Map<AdjustedFigure, BigDecimal[]> sums) {
        for (Adjustment entry : adjustments.effective()) {
            if (entry.decision().isPresent() && other.effective().stream().anyMatch(entry::isSameEntry)) {
                continue;
            }
            var both = sums.computeIfAbsent(entry.figure(), _ -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            both[at] = both[at].add(entry.amount());
        }
    }

    /** What a figure says by itself; a row that leaves it blank has no value there, and no cell. */
    private record Reported(long receipt, Optional<BigDecimal> value, String sheet, String cell) {}

    private static FigureShift shift(AdjustedFigure figure, Reported reported, BigDecimal[] sums) {
        return new FigureShift(
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                said(figure, reported, sums[0]),
                said(figure, reported, sums[1]),
                Cause.ADJUSTMENT);
    }

    private static Optional<FigureShift.Said> said(AdjustedFigure figure, Reported reported, BigDecimal adjusted) {
        if (reported.value.isEmpty() && adjusted.signum() == 0) {
            return Optional.empty();
        }
        var value = Measured.plain(reported.value.orElse(BigDecimal.ZERO).add(adjusted));
        return Optional.of(new FigureShift.Said(
                figure.unit().value(),
                reported.receipt,
                Optional.of(value),
                value.toPlainString(),
                reported.sheet,
                reported.cell));
    }

    private Map<AdjustedFigure, Reported> said(ConsolidationScope scope, List<AdjustedFigure> figures) {
        var said = new HashMap<AdjustedFigure, Reported>();
        var asked = new ArrayList<>(figures);
        jdbc.sql("""
                        SELECT w.place, c.receipt, f.value, COALESCE(f.sheet, '') AS sheet, COALESCE(f.cell, '') AS cell
                        FROM unnest(CAST(:units AS text[]), CAST(:forms AS text[]), CAST(:subjects AS text[]),
                                    CAST(:fields AS text[]), CAST(:members AS text[]))
                            WITH ORDINALITY AS w (unit, form, subject, field, member, place)
                        JOIN current_submission(:programme, :period, :asOf) c USING (unit)
                        LEFT JOIN figure f ON f.receipt = c.receipt AND f.period = :period AND f.form = w.form AND f.subject = w.subject
                            AND f.field = w.field AND f.member = w.member
                        WHERE EXISTS (
                            SELECT FROM figure r
                            WHERE r.receipt = c.receipt AND r.period = :period AND r.form = w.form AND r.subject = w.subject)
                        """)
                .param("units", texts(figures, figure -> figure.unit().value()))
                .param("forms", texts(figures, AdjustedFigure::form))
                .param("subjects", texts(figures, AdjustedFigure::subject))
                .param("fields", texts(figures, AdjustedFigure::field))
                .param("members", texts(figures, AdjustedFigure::member))
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(row -> {
                    said.put(
                            asked.get(row.getInt("place") - 1),
                            new Reported(
                                    row.getLong("receipt"),
                                    Optional.ofNullable(row.getBigDecimal("value")),
                                    row.getString("sheet"),
                                    row.getString("cell")));
                });
        return said;
    }

    private static String[] texts(List<AdjustedFigure> figures, Function<AdjustedFigure, String> text) {
        return figures.stream().map(text).toArray(String[]::new);
    }
}
