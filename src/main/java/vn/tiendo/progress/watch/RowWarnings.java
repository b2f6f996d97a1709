package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.watch.Warning.Figure;
import vn.tiendo.progress.watch.Warning.Measure;

/** What is to be warned of in a row: the figures that say so, none if nothing is. */
record RowWarnings(Watching watching) {

    static final int DECIMALS = 4;

    List<Figure> figures(Watch.Warning warning, WatchedRow row) {
        if (!warning.isBy(Watch.Level.PROJECT)) {
            return List.of();
        }
        return switch (warning.kind()) {
            case ZERO -> zero(warning, row);
            case DELAY -> behind(warning, row, Optional.of(watching.elapsed()));
            case LAND -> watching.isOver(row) ? List.of() : behind(warning, row, lifetime(row));
            case DROP -> drops(warning, row);
            case OVERDUE -> overdue(row);
            case STILL -> still(warning, row);
            case OVERRUN, ESTIMATE -> excess(warning, row);
            case SUM ->
                YearToDate.of(watching, warning, row)
                        .filter(held -> held.differs(warning.limit()))
                        .map(held -> held.figures(warning))
                        .orElse(List.of());
            case SLIP -> new MoneySlips(watching).figures(warning.amounts(), row);
        };
    }

    private static List<Figure> zero(Watch.Warning warning, WatchedRow row) {
        boolean planned = whole(warning, row).filter(plan -> plan.signum() > 0).isPresent();
        return planned && row.isZero(warning.fields()) ? fieldsOf(warning, row) : List.of();
    }

    private static List<Figure> behind(Watch.Warning warning, WatchedRow row, Optional<Share> elapsed) {
        var done = row.sum(warning.fields());
        var whole = whole(warning, row);
        if (done.isEmpty() || whole.isEmpty() || elapsed.isEmpty()) {
            return List.of();
        }
        return Delay.of(elapsed.get(), done.get(), whole.get())
                .filter(delay -> delay.exceeds(warning.limit()))
                .map(delay -> with(fieldsOf(warning, row), figures(delay)))
                .orElse(List.of());
    }

    static List<Figure> figures(Delay delay) {
        return List.of(
                percent("elapsed", delay.elapsed()),
                percent("share", delay.done()),
                new Figure("delayPoints", delay.points(DECIMALS), Measure.POINTS));
    }

    static Figure percent(String name, Share share) {
        return new Figure(name, share.percent(DECIMALS).orElseThrow(), Measure.PERCENT);
    }

    /** Of the years that the registry gives the project. */
    private Optional<Share> lifetime(WatchedRow row) {
        var project = project(row);
        var day = watching.programme().calendar().dataTo(watching.period());
        return project.flatMap(Project::start)
                .flatMap(start -> project.flatMap(Project::finish).map(finish -> Delay.ofYears(start, finish, day)));
    }

    private Optional<Project> project(WatchedRow row) {
        return watching.programme().project(row.subject());
    }

    private List<Figure> drops(Watch.Warning warning, WatchedRow row) {
        var figures = new ArrayList<Figure>();
        for (String field : warning.fields()) {
            var now = row.number(field);
            var earlier = watching.earlierThisYear(row, field);
            if (now.isPresent()
                    && earlier.filter(was -> was.compareTo(now.get()) > 0).isPresent()) {
                figures.add(Figure.of(field, now.get()));
                figures.add(Figure.of("previous." + field, earlier.get()));
            }
        }
        return figures;
    }

    private List<Figure> overdue(WatchedRow row) {
        int year = watching.programme().calendar().dataTo(watching.period()).getYear();
        return project(row)
                .flatMap(Project::finish)
                .filter(finish -> finish < year && !watching.isOver(row))
                .map(finish -> List.of(new Figure("finish", BigDecimal.valueOf(finish), Measure.YEAR)))
                .orElse(List.of());
    }

    private List<Figure> still(Watch.Warning warning, WatchedRow row) {
        if (watching.isOver(row) || !row.isZero(warning.fields())) {
            return List.of();
        }
        int periods = 1;
        var earlier = watching.before(watching.period());
        while (watching.rows()
                .row(earlier, row)
                .filter(was -> was.isZero(warning.fields()))
                .isPresent()) {
            periods++;
            earlier = watching.before(earlier);
        }
        return periods < warning.limit().intValue()
                ? List.of()
                : with(fieldsOf(warning, row), List.of(Figure.count("periods", periods)));
    }

    private static List<Figure> excess(Watch.Warning warning, WatchedRow row) {
        return row.sum(warning.fields())
                .flatMap(done -> whole(warning, row).map(done::subtract))
                .filter(excess -> excess.compareTo(warning.limit()) > 0)
                .map(excess -> with(fieldsOf(warning, row), List.of(new Figure("excess", excess, Measure.DONG))))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> whole(Watch.Warning warning, WatchedRow row) {
        return warning.whole().flatMap(row::number);
    }

    private static List<Figure> fieldsOf(Watch.Warning warning, WatchedRow row) {
        var figures = new ArrayList<Figure>();
        warning.fields().forEach(field -> row.number(field).ifPresent(value -> figures.add(Figure.of(field, value))));
        warning.whole().ifPresent(field -> row.number(field).ifPresent(value -> figures.add(Figure.of(field, value))));
        return figures;
    }

    static List<Figure> with(List<Figure> figures, List<Figure> more) {
        var all = new ArrayList<>(figures);
        all.addAll(more);
        return List.copyOf(all);
    }
}
