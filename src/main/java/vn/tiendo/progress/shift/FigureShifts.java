package vn.tiendo.progress.shift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.shift.FigureShift.Said;

/** Which figures of a period say something else at a later instant. */
record FigureShifts(JdbcClient jdbc, Period period) {

    /**
     * One by one in one order, by form, subject, field, member and unit; behind them what was handed over from one unit to
     * another, where both halves are one change.
     */
    void forEach(UnitTurns turns, Handovers handovers, Consumer<FigureShift> taker) {
        var causes = turns.causes();
        var handed = new TreeMap<String, FigureShift>();
        jdbc.sql("""
                        WITH pair AS (
                            SELECT *
                            FROM unnest(CAST(:units AS text[]), CAST(:befores AS bigint[]), CAST(:afters AS bigint[]))
                                AS p (unit, before, after)
                        ), earlier AS (
                            SELECT p.unit AS pair_unit, f.* FROM pair p JOIN figure f ON f.receipt = p.before
                            WHERE f.period = :period
                        ), later AS (
                            SELECT p.unit AS pair_unit, f.* FROM pair p JOIN figure f ON f.receipt = p.after
                            WHERE f.period = :period
                        )
                        SELECT pair_unit, form, subject, field, member,
                               b.receipt AS before_receipt, trim_scale(b.value) AS before_value, COALESCE(trim_scale(b.value)::text, b.words, b.mark)
                                   AS before_said, b.sheet AS before_sheet, b.cell AS before_cell,
                               a.receipt AS after_receipt, trim_scale(a.value) AS after_value, COALESCE(trim_scale(a.value)::text, a.words, a.mark)
                                   AS after_said, a.sheet AS after_sheet, a.cell AS after_cell
                        FROM earlier b FULL JOIN later a USING (pair_unit, form, subject, field, member)
                        WHERE (b.value, b.words, b.mark) IS DISTINCT FROM (a.value, a.words, a.mark)
                        ORDER BY form COLLATE "C", subject COLLATE "C", field COLLATE "C", member COLLATE "C",
                                 pair_unit COLLATE "C"
                        """)
                .param("period", period.toString())
                .param("units", turns.units())
                .param("befores", turns.befores())
                .param("afters", turns.afters())
                .query(row -> {
                    var shift = shift(row, causes);
                    if (handovers.concern(shift.form(), shift.subject(), shift.unit())) {
                        handed.merge(shift.place(), shift.by(Cause.UNIT), FigureShift::with);
                    } else {
                        taker.accept(shift);
                    }
                });
        handed.values().forEach(taker);
    }

    private static FigureShift shift(ResultSet row, Map<String, Cause> causes) throws SQLException {
        String unit = row.getString("pair_unit");
        return new FigureShift(
                row.getString("form"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                said(row, unit, "before"),
                said(row, unit, "after"),
                causes.getOrDefault(unit, Cause.SUBMISSION));
    }

    private static Optional<Said> said(ResultSet row, String unit, String when) throws SQLException {
        String said = row.getString(when + "_said");
        return said == null
                ? Optional.empty()
                : Optional.of(new Said(
                        unit,
                        row.getLong(when + "_receipt"),
                        Optional.ofNullable(row.getBigDecimal(when + "_value")),
                        said,
                        row.getString(when + "_sheet"),
                        row.getString(when + "_cell")));
    }
}
