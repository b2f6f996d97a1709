package vn.tiendo.form;

import java.util.List;
import vn.tiendo.measure.Period;

/** Whether a sheet says, by its name or over its table, that it is of a period; the last is the best. */
enum SheetPeriod {
    /** It names another period. */
    ANOTHER,
    UNSAID,
    /** It names the period. */
    OF_IT;

    /** What the sheet's name says ("T6", "B01_Tháng 6", "06.2025"), or else the lines above its table. */
    static SheetPeriod of(String name, List<String> lines, Period period, PeriodText periods) {
        var named = periods.said(name.replace('_', ' '));
        return named instanceof SaidPeriod.Unread ? titled(lines, period, periods) : relation(named.fits(period));
    }

    private static SheetPeriod titled(List<String> lines, Period period, PeriodText periods) {
        return lines.stream()
                .flatMap(line -> periods.named(line).stream())
                .map(said -> relation(said.equals(period)))
                .reduce((_, nearer) -> nearer)
                .orElse(UNSAID);
    }

    private static SheetPeriod relation(boolean same) {
        return same ? OF_IT : ANOTHER;
    }
}
