package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.bench.Folders;
import vn.tiendo.bench.Report;

/** The same month over a database that holds nothing, and over one that holds years of months before it. */
final class HistoryContest {

    private final Path work;
    private final int months;
    private final Province province;
    private final Program program;
    private final Path input;

    HistoryContest(Path work, int months, int units) throws IOException {
        this.work = Folders.empty(work);
        this.months = months;
        this.province = Province.of(units);
        this.program = new Program(work, province.writeJobs(work.resolve("jobs")));
        this.input = Folders.empty(work.resolve("input"));
        new Month(province, program.jobs(), Settings.PERIOD).write(input);
    }

    void run(Report report) throws IOException {
        var nothing = program.newHome(Settings.PERIOD.previous());
        var held = held(work.resolve("home-held"), nothing);
        var without = new ArrayList<Taken>();
        var with = new ArrayList<Taken>();
        int rounds = Settings.rounds(province.units());
        for (int round = 1; round <= rounds; round++) {
            var order = round % 2 == 0 ? List.of(held, nothing) : List.of(nothing, held);
            for (var home : order) {
                (home.equals(held) ? with : without).add(over(home));
            }
            System.err.printf("history: round %d of %d%n", round, rounds);
        }
        say(report, Taken.median(without), Taken.median(with), rounds);
        Folders.remove(work);
    }

    private Path held(Path home, Path nothing) throws IOException {
        Folders.copy(nothing, home);
        new Past(program, province).fill(home, Month.before(Settings.PERIOD, months));
        return home;
    }

    private Taken over(Path kept) throws IOException {
        var home = work.resolve("home");
        Folders.remove(home);
        Folders.copy(kept, home);
        return program.run(home, input, Settings.PERIOD);
    }

    private void say(Report report, Taken without, Taken with, int rounds) throws IOException {
        report.say("");
        report.say(String.format(
                Locale.ROOT,
                "**%d units' month with none and with %d months held** (%d submissions of %d projects, not the"
                        + " province's number; medians of %d)",
                province.units(),
                months,
                months * province.units(),
                Province.PROJECTS,
                rounds));
        report.say("");
        report.say("| months held | whole cold process | check | ms of it a submission | consolidate | publish |");
        report.say("|---:|---:|---:|---:|---:|---:|");
        report.say(line("0", without));
        report.say(line(Integer.toString(months), with));
        report.say(String.format(
                Locale.ROOT,
                "| ratio | %.2f× | %.2f× | %.2f× | %.2f× | %.2f× |",
                with.seconds() / without.seconds(),
                with.step("check") / without.step("check"),
                with.step("check") / without.step("check"),
                with.step("consolidate") / without.step("consolidate"),
                with.step("publish") / without.step("publish")));
    }

    private String line(String held, Taken taken) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.1f | %.2f s | %.2f s |",
                held,
                taken.seconds(),
                taken.step("check"),
                1_000 * taken.step("check") / province.units(),
                taken.step("consolidate"),
                taken.step("publish"));
    }
}
