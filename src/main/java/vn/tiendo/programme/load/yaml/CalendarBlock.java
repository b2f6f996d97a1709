package vn.tiendo.programme.load.yaml;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.DataWindow;
import vn.tiendo.programme.form.Form.Frequency;
import vn.tiendo.programme.form.ReportingYear;
import vn.tiendo.programme.form.ReportingYear.Naming;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.programme.time.Deadline;

/** Reads what {@code schedule.yaml} says of periods: {@code year}, {@code data} and {@code due}. */
public final class CalendarBlock {

    static final String[] KEYS_OF_YEAR = {"begins", "named"};
    static final String[] KEYS_OF_DATA = {"from", "to"};
    static final String[] KEYS_OF_DEADLINE = {"day", "months_after", "days_after"};
    static final String[] KEYS_OF_DUE = Stream.of(
                    Arrays.stream(KEYS_OF_DEADLINE),
                    Arrays.stream(Frequency.values()).map(CalendarBlock::word))
            .flatMap(keys -> keys)
            .toArray(String[]::new);

    private static final int MONTHS = 12;

    /** A deadline that lies further behind is a slip. */
    private static final int MOST_DAYS = 366;

    /** The last day that every month has. */
    private static final int LAST_COMMON_DAY = 28;

    private static final String LAST = "last";

    private final YamlBlock schedule;

    CalendarBlock(YamlBlock schedule) {
        this.schedule = schedule;
    }

    Calendar calendar() {
        var due = schedule.need("due").map(piece -> piece.block(KEYS_OF_DUE));
        return new Calendar(
                schedule.maybe("year")
                        .map(piece -> year(piece.block(KEYS_OF_YEAR)))
                        .orElse(ReportingYear.CALENDAR),
                schedule.need("data")
                        .map(piece -> window(piece.block(KEYS_OF_DATA)))
                        .orElse(new DataWindow(1, DataWindow.LAST)),
                due.map(CalendarBlock::deadline).orElse(new Deadline.OnDay(1, 0)),
                due.map(CalendarBlock::others).orElse(Map.of()));
    }

    private static ReportingYear year(YamlBlock year) {
        return new ReportingYear(
                year.integer("begins", 1, MONTHS),
                year.maybe("named").map(piece -> piece.oneOf(Naming.class)).orElse(Naming.BOTH));
    }

    private static DataWindow window(YamlBlock data) {
        return new DataWindow(
                data.integer("from", 1, LAST_COMMON_DAY),
                data.need("to").map(CalendarBlock::dayOrLast).orElse(1));
    }

    private static Map<Frequency, Deadline> others(YamlBlock due) {
        var others = new EnumMap<Frequency, Deadline>(Frequency.class);
        for (var often : Frequency.values()) {
            due.maybe(word(often)).ifPresent(piece -> others.put(often, deadline(piece.block(KEYS_OF_DEADLINE))));
        }
        return others;
    }

    /** On a day, or so many days after the data's last; never both. */
    private static Deadline deadline(YamlBlock block) {
        Optional<YamlValue> daysAfter = block.maybe("days_after");
        if (daysAfter.isEmpty()) {
            return new Deadline.OnDay(
                    block.need("day").map(CalendarBlock::dayOrLast).orElse(1),
                    block.maybe("months_after")
                            .map(piece -> piece.integer(0, MONTHS))
                            .orElse(0));
        }
        for (String other : new String[] {"day", "months_after"}) {
            block.maybe(other)
                    .ifPresent(piece -> piece.fault(
                            FaultWords.say("days-after.mixed", other), FaultWords.say("days-after.mixed.fix")));
        }
        return new Deadline.DaysAfter(daysAfter.get().integer(0, MOST_DAYS));
    }

    /** A day that every month has, or {@code last}. */
    private static int dayOrLast(YamlValue day) {
        return day.written().equals(LAST) ? DataWindow.LAST : day.integer(1, LAST_COMMON_DAY);
    }

    private static String word(Frequency often) {
        return often.name().toLowerCase(Locale.ROOT);
    }
}
