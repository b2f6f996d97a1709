package vn.tiendo.progress.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.progress.sum.ConsolidationScope;

/**
 * How many required figures each row of each unit's submission has: of units received the one that counts, of those missing
 * the last accepted one of the year, whose rows are what is missing.
 *
 * @param fields the required ones, by form that the period asks for
 * @param rows by form, unit and what a row is about: how many of the required fields it has
 */
record RequiredFigures(
        Arrivals arrivals, Map<String, List<String>> fields, Map<String, Map<UnitCode, Map<String, Integer>>> rows) {

    static RequiredFigures of(JdbcClient jdbc, Arrivals arrivals) {
        var scope = arrivals.scope();
        var required = new RequiredFigures(arrivals, fields(scope), new HashMap<>());
        var counting = new HashMap<Long, UnitCode>();
        arrivals.counting().forEach((unit, one) -> counting.put(one.receipt(), unit));
        required.read(jdbc, scope.period(), counting);
        last(jdbc, arrivals).forEach((period, receipts) -> required.read(jdbc, period, receipts));
        return required;
    }

    /** Of units of which nothing counts the last submission of the year before the period, by its own period. */
    private static Map<Period, Map<Long, UnitCode>> last(JdbcClient jdbc, Arrivals arrivals) {
        var scope = arrivals.scope();
        var last = new TreeMap<Period, Map<Long, UnitCode>>();
        jdbc.sql("""
                        SELECT DISTINCT ON (unit) receipt, unit, period
                        FROM counting_submission(:programme, :firstPeriod, :period, :asOf)
                        WHERE period < :period AND unit <> ALL (CAST(:received AS text[]))
                        ORDER BY unit, period DESC
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param(
                        "firstPeriod",
                        scope.programme()
                                .calendar()
                                .year()
                                .first(scope.period())
                                .toString())
                .param("asOf", scope.asOfUtc())
                .param(
                        "received",
                        arrivals.counting().keySet().stream()
                                .map(UnitCode::value)
                                .toArray(String[]::new))
                .query(row -> {
                    last.computeIfAbsent(Period.of(row.getString("period")), _ -> new HashMap<>())
                            .put(row.getLong("receipt"), new UnitCode(row.getString("unit")));
                });
        return last;
    }

    private void read(JdbcClient jdbc, Period period, Map<Long, UnitCode> receipts) {
        var forms = new ArrayList<String>();
        var names = new ArrayList<String>();
        fields.forEach((form, required) -> required.forEach(field -> {
            forms.add(form);
            names.add(field);
        }));
        jdbc.sql("""
                        SELECT f.receipt, f.form, f.subject, count(r.field) AS present
                        FROM figure f
                        LEFT JOIN unnest(CAST(:forms AS text[]), CAST(:fields AS text[])) AS r (form, field)
                            ON r.form = f.form AND r.field = f.field AND f.member = ''
                        WHERE f.receipt = ANY (CAST(:receipts AS bigint[])) AND f.period = :period
                          AND f.form = ANY (CAST(:forms AS text[]))
                        GROUP BY f.receipt, f.form, f.subject
                        """)
                .param("receipts", receipts.keySet().toArray(Long[]::new))
                .param("period", period.toString())
                .param("forms", forms.toArray(String[]::new))
                .param("fields", names.toArray(String[]::new))
                .query(row -> {
                    var unit = Objects.requireNonNull(receipts.get(row.getLong("receipt")));
                    rows.computeIfAbsent(row.getString("form"), _ -> new HashMap<>())
                            .computeIfAbsent(unit, _ -> new HashMap<>())
                            .put(row.getString("subject"), row.getInt("present"));
                });
    }

    /**
     * What is worked out from other columns is not kept, and so is not looked for; nor is a column of parts, of which a row
     * need not have each.
     */
    private static Map<String, List<String>> fields(ConsolidationScope scope) {
        var fields = new HashMap<String, List<String>>();
        for (Form form : scope.programme().forms()) {
            var required = required(form);
            if (scope.programme().isDue(form, scope.period()) && !required.isEmpty()) {
                fields.put(form.code(), required);
            }
        }
        return fields;
    }

    private static List<String> required(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? form.items().stream().filter(Item::required).map(Item::code).toList()
                : form.columns().stream()
                        .filter(column -> column.required() && column.isKept() && !column.isAcross())
                        .map(Column::field)
                        .toList();
    }

    /** @param parts what the total is made of; empty where of somebody who is missing no row is known, or none is required */
    Optional<Share> share(List<Part> parts) {
        long present = 0;
        long needed = 0;
        for (Part part : parts) {
            for (UnitCode unit : part.expected()) {
                boolean received = arrivals.counts(unit);
                var known = rows.getOrDefault(part.form(), Map.of()).get(unit);
                if (known == null && !received) {
                    return Optional.empty();
                }
                var counted = rowsOf(part, unit);
                needed += (long) counted.size()
                        * fields.getOrDefault(part.form(), List.of()).size();
                present +=
                        received ? counted.stream().mapToInt(Integer::intValue).sum() : 0;
            }
        }
        return Optional.of(new Share(BigDecimal.valueOf(present), BigDecimal.valueOf(needed)))
                .filter(Share::isDefined);
    }

    /**
     * A form in a total.
     *
     * @param expected who had to send it
     * @param subjects those of its rows that are in the total
     */
    record Part(String form, List<UnitCode> expected, Predicate<String> subjects) {}

    private List<Integer> rowsOf(Part part, UnitCode unit) {
        return rows.getOrDefault(part.form(), Map.of()).getOrDefault(unit, Map.of()).entrySet().stream()
                .filter(row -> part.subjects().test(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
