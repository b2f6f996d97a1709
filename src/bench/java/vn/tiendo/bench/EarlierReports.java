package vn.tiendo.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/** What the same projects reported in the two months before, and a year before. */
final class EarlierReports implements History {

    private static final Set<Period> KNOWN = Set.of(Period.of("2025-05"), Period.of("2025-04"), Period.of("2024-06"));

    /** One project in this many reported more last month than it does now. */
    private static final int FALLEN = 170;

    private final Map<Period, Past> pasts = new HashMap<>();

    EarlierReports(List<ProjectRow> rows) {
        for (var period : KNOWN) {
            var past = new Past();
            for (int i = 0; i < rows.size(); i++) {
                add(past, rows.get(i), i + 1);
            }
            pasts.put(period, past);
        }
    }

    /** Whether the project's cumulative disbursement has fallen since. */
    static boolean fell(int number) {
        return number % FALLEN == 0;
    }

    private static void add(Past past, ProjectRow row, int number) {
        var money = row.money();
        amount(past, row, "before", money.before());
        amount(past, row, "total", money.total());
        amount(past, row, "plan", money.plan());
        amount(past, row, "vol_in", money.volume());
        amount(past, row, "vol_ytd", money.volumeToDate() - money.volume());
        amount(past, row, "dis_in", money.disbursed());
        amount(
                past,
                row,
                "dis_ytd",
                fell(number) ? money.disbursedToDate() + 1 : money.disbursedToDate() - money.disbursed());
        past.add(row.code(), Slot.of("stage"), new Past.Said.Words(row.stage()));
        for (int i = 0; i < ProjectTable.SOURCES.size(); i++) {
            var slot = new Slot("plan_by", ProjectTable.SOURCES.get(i));
            money.sources().get(i).ifPresent(amount -> past.add(row.code(), slot, said(amount)));
        }
    }

    private static void amount(Past past, ProjectRow row, String field, long million) {
        past.add(row.code(), Slot.of(field), said(million));
    }

    private static Past.Said said(long million) {
        return new Past.Said.Value(BigDecimal.valueOf(million * 1_000_000));
    }

    @Override
    public Past past(UnitCode unit, String form, Period period) {
        return form.equals("B01") ? pasts.getOrDefault(period, Past.NONE) : Past.NONE;
    }

    @Override
    public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before) {
        return Optional.empty();
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks) {
        return List.of();
    }
}
