package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.tiendo.bench.Folders;
import vn.tiendo.measure.Period;

/** Takes the same files through ours and through the script, in turn: each begins every other round. */
final class MonthContest {

    private final Period period;
    private final Program program;
    private final Optional<Script> script;
    private final Path work;
    private final Path input;
    private final Totals sent;
    private final List<Taken> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    private MonthContest(Path work, Province province, Period period) throws IOException {
        this.period = period;
        this.work = work;
        this.program = new Program(work, province.writeJobs(work.resolve("jobs")));
        this.script = Script.onThisMachine(work);
        this.input = Folders.empty(work.resolve("input"));
        var month = new Month(province, program.jobs(), period);
        month.write(input);
        this.sent = month.totals();
    }

    /** @param work a folder that is emptied before and removed after */
    static Measured measure(Path work, int submissions, int rounds) throws IOException {
        var sides = new MonthContest(Folders.empty(work), Province.of(submissions), Settings.PERIOD);
        sides.run(rounds);
        Folders.remove(work);
        return sides.measured(submissions, rounds);
    }

    private void run(int rounds) throws IOException {
        var home = program.newHome(period.previous());
        for (int round = 1; round <= rounds; round++) {
            if (round % 2 == 0) {
                runScript();
                runOurs(home);
            } else {
                runOurs(home);
                runScript();
            }
            System.err.printf("%s: round %d of %d%n", work.getFileName(), round, rounds);
        }
    }

    private void runOurs(Path newHome) throws IOException {
        var home = work.resolve("home");
        Folders.remove(home);
        Folders.copy(newHome, home);
        ours.add(program.run(home, input, period));
        sent.compare(program.published(), "tiendo");
    }

    private void runScript() throws IOException {
        if (script.isPresent()) {
            theirs.add(script.get().run(program.jobs(), input));
            sent.compare(script.get().told(), "the script");
        }
    }

    private Measured measured(int submissions, int rounds) {
        var seconds = theirs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var median = seconds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds[seconds.length / 2]);
        return new Measured(submissions, rounds, Taken.median(ours), median, sent.digest());
    }
}
