package vn.tiendo.progress.shift;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;

/**
 * Things on which one unit reported at the earlier instant, and at the later one another. Only of forms whose subjects are
 * registered, projects and towns: rows are called alike by many units and have nothing to do with each other.
 */
record Handovers(Map<Thing, Way> ways) {

    /** A thing of a form. */
    private record Thing(String form, String subject) {}

    /** From which unit to which. */
    private record Way(String from, String to) {}

    static Handovers of(JdbcClient jdbc, Programme programme, Period period, UnitTurns turns) {
        var ways = new HashMap<Thing, Way>();
        jdbc.sql("""
                        WITH pair AS (
                            SELECT *
                            FROM unnest(CAST(:units AS text[]), CAST(:befores AS bigint[]), CAST(:afters AS bigint[]))
                                AS p (unit, before, after)
                        ), earlier AS (
                            SELECT DISTINCT p.unit, f.form, f.subject FROM pair p JOIN figure f ON f.receipt = p.before
                            WHERE f.period = :period AND f.form = ANY (CAST(:forms AS text[]))
                        ), later AS (
                            SELECT DISTINCT p.unit, f.form, f.subject FROM pair p JOIN figure f ON f.receipt = p.after
                            WHERE f.period = :period AND f.form = ANY (CAST(:forms AS text[]))
                        )
                        SELECT DISTINCT ON (form, subject) form, subject, lost.unit AS former, won.unit AS new
                        FROM (TABLE earlier EXCEPT TABLE later) lost
                        JOIN (TABLE later EXCEPT TABLE earlier) won USING (form, subject)
                        WHERE lost.unit <> won.unit
                        ORDER BY form, subject, lost.unit COLLATE "C", won.unit COLLATE "C"
                        """)
                .param("period", period.toString())
                .param("units", turns.units())
                .param("befores", turns.befores())
                .param("afters", turns.afters())
                .param("forms", registered(programme))
                .query(row -> {
                    ways.put(
                            new Thing(row.getString("form"), row.getString("subject")),
                            new Way(row.getString("former"), row.getString("new")));
                });
        return new Handovers(ways);
    }

    private static String[] registered(Programme programme) {
        return programme.everyForm().stream()
                .filter(form -> form.isAboutProjects() || form.subject() == Form.Subject.ACROSS)
                .map(Form::code)
                .distinct()
                .toArray(String[]::new);
    }

    /** Whether what the unit says of it is half of a handing over. */
    boolean concern(String form, String subject, String unit) {
        var way = ways.get(new Thing(form, subject));
        return way != null && (way.from.equals(unit) || way.to.equals(unit));
    }
}
