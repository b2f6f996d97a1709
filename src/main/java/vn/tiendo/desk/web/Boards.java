package vn.tiendo.desk.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.queue.Runs;
import vn.tiendo.run.Staleness;
import vn.tiendo.submission.PeriodMoves;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Draws up the boards from what is known now. */
@Component
@ConditionalOnWebApplication
class Boards {

    private static final int COLUMNS = 6;
    private static final int MONTHS_BACK = 13;

    private final Submissions submissions;
    private final Standings standings;
    private final PeriodMoves periods;
    private final Runs runs;
    private final Staleness staleness;
    private final ReportFiles files;
    private final ProvinceEntries entries;
    private final Clock clock;

    Boards(
            Submissions submissions,
            Standings standings,
            PeriodMoves periods,
            Runs runs,
            Staleness staleness,
            ReportFiles files,
            ProvinceEntries entries,
            Clock clock) {
        this.submissions = submissions;
        this.standings = standings;
        this.periods = periods;
        this.runs = runs;
        this.staleness = staleness;
        this.files = files;
        this.entries = entries;
        this.clock = clock;
    }

    Board of(Programme programme) {
        var periods = submissions.periods(programme.code()).reversed();
        var stale = staleness.stalePeriods(programme.code());
        var shown = periods.stream().limit(COLUMNS).toList();
        var adjusted = entries.adjusted(programme, shown);
        var columns = shown.stream()
                .map(period -> column(programme, period, stale.contains(period), adjusted.contains(period)))
                .toList();
        var older = periods.stream().skip(COLUMNS).toList();
        return new Board(programme, columns, rows(programme, columns), older, choices(programme, periods));
    }

    Returns returns(Programme programme, Period period) {
        var sent = submissions.ofPeriod(programme.code(), period);
        var now = clock.instant();
        return new Returns(
                programme,
                period,
                sent,
                standings.of(sent.stream().map(Submission::receipt).toList(), now),
                Deadlines.of(programme, period, standings.timeliness(programme, sent), now),
                periods.isClosedForAll(programme.code(), period, now));
    }

    /** Whether something came in that the period's last report does not show. */
    boolean isStale(Programme programme, Period period) {
        return staleness.stalePeriods(programme.code()).contains(period);
    }

    private Board.Column column(Programme programme, Period period, boolean stale, boolean adjusted) {
        return new Board.Column(
                returns(programme, period),
                runs.lastReport(programme.code(), period),
                stale,
                adjusted,
                files.of(programme, period));
    }

    private static List<Board.Row> rows(Programme programme, List<Board.Column> columns) {
        var units = new TreeSet<UnitCode>();
        columns.stream().flatMap(Boards::units).forEach(units::add);
        return units.stream()
                .map(unit -> new Board.Row(name(programme, unit), shortName(programme, unit), cells(columns, unit)))
                .toList();
    }

    /** Those that have to send, and those that sent all the same. */
    private static Stream<UnitCode> units(Board.Column column) {
        var expected = column.returns().expected().stream().map(Unit::code);
        var sent = column.returns().submissions().stream().map(Submission::unit).flatMap(Optional::stream);
        return Stream.concat(expected, sent);
    }

    private static List<Returns.Cell> cells(List<Board.Column> columns, UnitCode unit) {
        return columns.stream().map(column -> column.returns().of(unit)).toList();
    }

    static String name(Programme programme, UnitCode unit) {
        return programme.unit(unit).map(Unit::name).orElse(unit.value());
    }

    private static String shortName(Programme programme, UnitCode unit) {
        return programme.unit(unit).map(Unit::shortName).orElse(unit.value());
    }

    /** Those in which any unit has to send anything. */
    private List<Period> choices(Programme programme, List<Period> known) {
        var thisMonth = YearMonth.now(clock.withZone(programme.schedule().zone()));
        var recent = Stream.iterate(thisMonth, month -> month.minusMonths(1))
                .limit(MONTHS_BACK)
                .map(Period::of);
        return Stream.concat(recent, known.stream())
                .filter(period -> !programme.unitsExpected(period).isEmpty())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
