package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.tiendo.bench.Folders;
import vn.tiendo.measure.Period;

/** Corrections of one month over so many figures held: how long until what each changes is in the metrics. */
final class Correcting {

    private static final int WARM_UPS = 2;

    private final Path work;
    private final Province province;
    private final Program program;
    private final List<Period> periods;

    /** @param figures to be held at least, in whole months back from the one that is corrected */
    Correcting(Path work, Province province, long figures) throws IOException {
        this.work = Folders.empty(work);
        this.province = province;
        this.program = new Program(work, province.writeJobs(work.resolve("jobs")));
        long inMonth = new Month(province, program.jobs(), Settings.PERIOD).figures();
        int months = Math.toIntExact(Math.max(1, (figures + inMonth - 1) / inMonth));
        var past = new ArrayList<>(Month.before(Settings.PERIOD, months - 1));
        past.add(Settings.PERIOD);
        this.periods = past;
    }

    /**
     * What one correction took.
     *
     * @param check seconds of reading, checking and keeping it
     * @param roll seconds of bringing the period's metrics up to date
     * @param consolidate seconds of doing that within a report, which reads the period's rows back, too
     */
    record Took(double check, double roll, double consolidate) {

        /** From the file to metrics that are up to date. */
        double whole() {
            return check + roll;
        }

        static Took median(List<Took> all) {
            return new Took(middle(all, Took::check), middle(all, Took::roll), middle(all, Took::consolidate));
        }

        private static double middle(List<Took> all, ToDoubleFunction<Took> figure) {
            return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
        }
    }

    /** @param held figures that lie in the database, of how many months */
    record Outcome(long held, int months, Took took) {}

    Outcome run(int corrections) throws IOException {
        var home = program.newHome(periods.getFirst().previous());
        new Past(program, province).fill(home, periods);
        try (var living = new LivingProgram(program, home, Folders.empty(work.resolve("input")))) {
            long held = living.jdbc()
                    .sql("SELECT count(*) FROM figure")
                    .query(Long.class)
                    .single();
            var took = new ArrayList<Took>();
            for (int number = 1; number <= WARM_UPS + corrections; number++) {
                var one = correct(living, number);
                if (number > WARM_UPS) {
                    took.add(one);
                }
                System.err.printf("%d figures: correction %d%n", held, number);
            }
            return new Outcome(held, periods.size(), Took.median(took));
        } finally {
            Folders.remove(work);
        }
    }

    private Took correct(LivingProgram living, int number) throws IOException {
        var input = Folders.empty(work.resolve("input"));
        int unit = number % province.units();
        var month = new Month(province, program.jobs(), Settings.PERIOD);
        month.write(input, unit, number);
        living.collect();
        double roll = living.roll(Settings.PERIOD);
        living.report(Settings.PERIOD);
        month.totals(unit, number)
                .compare(program.published().of(province.senders().get(unit)), "the metrics");
        var steps = StepTimes.last(living.jdbc());
        return new Took(steps.getOrDefault("check", 0.0), roll, steps.getOrDefault("consolidate", 0.0));
    }
}
