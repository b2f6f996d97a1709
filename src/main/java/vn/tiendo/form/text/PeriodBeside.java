package vn.tiendo.form.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.form.SaidPeriod;

/** What stands beside a named period about the days of its figures: "(số liệu từ ngày … đến ngày …)". */
final class PeriodBeside {

    /** Other things have their days as well, which need not lie in the period. */
    private static final Pattern OTHER_DAYS =
            Pattern.compile("\\b(?:so voi|cung ki|ke hoach|uoc|du kien|nam truoc|ki truoc|lap"
                    + "|in|gui|nop|han|theo|quiet dinh|tham dinh|planned|plan|due|signed|compared|deadline)\\b");

    /** A month or quarter is told of the figures only where these words stand before it. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?:so lieu|du lieu| data| figures)(?: (?:cua|trong|lui ke|cong don|tinh|den|het|of|for|to))* ?$");

    private PeriodBeside() {}

    static Stream<SaidPeriod> of(List<PeriodHits.Hit> hits, String text) {
        return IntStream.range(0, hits.size())
                .filter(i -> isOfFigures(hits, i, text))
                .mapToObj(i -> hits.get(i).said());
    }

    private static boolean isOfFigures(List<PeriodHits.Hit> hits, int index, String text) {
        var hit = hits.get(index);
        int from = hits.subList(0, index).stream()
                .mapToInt(PeriodHits.Hit::end)
                .filter(end -> end <= hit.start())
                .max()
                .orElse(0);
        String before = text.substring(from, hit.start());
        return hit.ofDays()
                ? !OTHER_DAYS.matcher(before).find()
                : FIGURES.matcher(before).find();
    }

    /** Whether both may be said of one period; what is not understood is told elsewhere. */
    static boolean agree(SaidPeriod first, SaidPeriod other) {
        if (first instanceof SaidPeriod.Named(var period)) {
            return !other.isUnderstood() || other.fits(period);
        }
        if (first instanceof SaidPeriod.OnlyMonth month) {
            return switch (other) {
                case SaidPeriod.Named(var period) -> month.fits(period);
                case SaidPeriod.OnlyMonth(int number, var _) -> number == month.month();
                case SaidPeriod.Unread _, SaidPeriod.NotFilled _, SaidPeriod.TooLong _, SaidPeriod.NotComputed _ ->
                    true;
            };
        }
        return true;
    }
}
