package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.queue.Instance;
import vn.tiendo.queue.LaneLost;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunFault;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submissions;

/** Faults of the machine, provoked; each ends without a person touching it, or says what a person has to do. */
class FaultsOfRunsTest {

    private static final Period JUNE = Period.of("2025-06");

    /** Ten times what a slow machine needs: nothing here waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final List<ConfigurableApplicationContext> programs = new java.util.ArrayList<>();
    private TestHome home;

    @org.junit.jupiter.api.BeforeEach
    void dropsASample() throws IOException {
        home = new TestHome(folder, "");
        home.drop("2025-06", TestHome.samples("2025-06").getFirst());
    }

    @AfterEach
    void ends() {
        programs.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void endsAtOnceWithASentenceWhereReportsCannotBeWritten() throws IOException {
        var program = program();
        collected(program);
        Files.writeString(output(), "a file where a folder should be");

        var run = program.getBean(Dispatcher.class).now(RunRequest.report(TestHome.PROGRAMME, JUNE, "test"));

        assertThat(run.state()).isEqualTo(Run.State.FAILED);
        assertThat(run.course().fault()).contains(RunFault.FILE);
        assertThat(run.told(Language.VI).orElseThrow()).contains(output().toString(), "thư mục");
        // The only thing that failed is that run.
        collected(program);
    }

    @Test
    void namesTheReportThatCannotBePutInItsPlaceAndNotTheFileItWasWrittenTo() throws IOException {
        var program = program();
        collected(program);
        var request = RunRequest.report(TestHome.PROGRAMME, JUNE, "test");
        assertThat(program.getBean(Dispatcher.class).now(request).state()).isEqualTo(Run.State.COMPLETED);
        Path report = reports().getFirst();
        Files.delete(report);
        Files.createDirectories(report.resolve("a folder of the same name"));

        var run = program.getBean(Dispatcher.class).now(request);

        assertThat(run.told(Language.VI).orElseThrow())
                .contains(report.getFileName().toString())
                .doesNotContain(".part");
    }

    private List<Path> reports() throws IOException {
        try (var files = Files.walk(output())) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }

    @Test
    void letsAnOperatorStopWhatIsTriedAgain() throws IOException {
        var program = program();
        collected(program);
        Files.writeString(output(), "in the way");
        program.getBean(Engine.class).start();
        var run = program.getBean(Dispatcher.class).note(RunRequest.report(TestHome.PROGRAMME, JUNE, "test"));
        eventually(() -> get(program, run).course().retryAt().isPresent());

        assertThat(program.getBean(Runs.class).stop(run.id())).isTrue();

        assertThat(get(program, run).state()).isEqualTo(Run.State.STOPPED);
        assertThat(program.getBean(Runs.class).next(TestHome.PROGRAMME)).isEmpty();
    }

    @Test
    void checksWhatWasSentForThePeriodBeforeItReports() throws IOException {
        var program = program();
        var sample = TestHome.samples("2025-06").getFirst();
        var arrival = new Arrival(
                TestHome.PROGRAMME,
                new FileName(String.valueOf(sample.getFileName())),
                "upload",
                Optional.of(new UnitCode(unit(0))),
                Optional.of(JUNE));
        program.getBean(Submissions.class).receive(arrival, Files.readAllBytes(sample));

        var run = program.getBean(Dispatcher.class).now(RunRequest.report(TestHome.PROGRAMME, JUNE, "test"));

        assertThat(run.state()).isEqualTo(Run.State.COMPLETED);
        assertThat(states()).doesNotContain("PENDING");
        assertThat(program.getBean(Reporting.class)
                        .last()
                        .orElseThrow()
                        .consolidation()
                        .coverage()
                        .received())
                .isEqualTo(1);
    }

    @Test
    void takesOverWhatAProcessThatDiedLeftBehind() {
        var program = program();
        var runs = program.getBean(Runs.class);
        var asked = runs.request(RunRequest.collect(TestHome.PROGRAMME, "test"));
        runs.begin(asked, "gone:1");

        program.getBean(Engine.class).start();

        eventually(() -> get(program, asked).state() == Run.State.COMPLETED);
        assertThat(get(program, asked).course().holder())
                .contains(Instance.current().name());
    }

    @Test
    void writesNothingOnceItsLaneIsSomebodyElses() {
        var program = program();
        var lanes = program.getBean(Lanes.class);
        var runs = program.getBean(Runs.class);
        var run = runs.request(RunRequest.collect(TestHome.PROGRAMME, "test"));
        try (var lane = lanes.take(TestHome.PROGRAMME)) {
            runs.begin(run, lane.holder());
            lane.run(run.id(), () -> lanes.confirmed(() -> "may write"));
            // What somebody else does who takes the lane after our connection was cut.
            home.database().jdbc().sql("UPDATE lane SET epoch = epoch + 1").update();

            assertThat(thrownBy(() -> lane.run(run.id(), () -> lanes.confirmed(() -> "may not"))))
                    .isInstanceOf(LaneLost.class);
        }
    }

    @Test
    void writesNothingOnceItIsStopped() {
        var program = program();
        var lanes = program.getBean(Lanes.class);
        var runs = program.getBean(Runs.class);
        var run = runs.request(RunRequest.collect(TestHome.PROGRAMME, "test"));
        try (var lane = lanes.take(TestHome.PROGRAMME)) {
            runs.begin(run, lane.holder());
            runs.stop(run.id());

            assertThat(thrownBy(() -> lane.run(run.id(), () -> lanes.confirmed(() -> "may not"))))
                    .isInstanceOf(LaneLost.class);
        }
    }

    @Test
    void reportsOnceWhereSeveralInstancesSeeTheSameChange() throws IOException {
        for (Path sample : TestHome.samples("2025-06").subList(1, 4)) {
            home.drop("2025-06", sample);
        }
        var instances = List.of(program(), program());

        var done = instances.stream()
                .map(program -> CompletableFuture.supplyAsync(
                        () -> program.getBean(Schedules.class).catchUp(_ -> {})))
                .toList()
                .stream()
                .flatMap(runs -> runs.join().stream())
                .toList();

        assertThat(done).filteredOn(run -> run.what() == Run.What.REPORT).hasSize(1);
        assertThat(done).allMatch(run -> run.state() == Run.State.COMPLETED);
    }

    @Test
    void checksManyUploadsInOneRun() {
        var dispatcher = program().getBean(Dispatcher.class);

        var runs = IntStream.range(0, 100)
                .mapToObj(_ -> dispatcher
                        .note(RunRequest.collect(TestHome.PROGRAMME, "operator"))
                        .id())
                .distinct();

        assertThat(runs).hasSize(1);
    }

    @Test
    void goesOnWithTheOthersWhereCheckingBreaksDownOnOne() throws IOException {
        for (Path sample : TestHome.samples("2025-06").subList(1, 3)) {
            home.drop("2025-06", sample);
        }
        var program = program();
        // The ledger refuses the figures of one unit, and only those: a fault of ours that stays.
        home.database().jdbc().sql("""
                        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF (SELECT claimed_unit FROM submission WHERE receipt = NEW.receipt) = '%s' THEN
                                RAISE EXCEPTION 'No room for this one';
                            END IF;
                            RETURN NEW;
                        END $$;
                        CREATE TRIGGER refused BEFORE INSERT ON stored_figure FOR EACH ROW EXECUTE FUNCTION refuse()
                        """.formatted(unit(0))).update();

        var collected = program.getBean(Dispatcher.class).now(RunRequest.collect(TestHome.PROGRAMME, "test"));

        assertThat(collected.course().fault()).contains(RunFault.UNCHECKED);
        assertThat(states()).containsExactlyInAnyOrder("PENDING", "ACCEPTED", "ACCEPTED");
        var report = program.getBean(Dispatcher.class).now(RunRequest.report(TestHome.PROGRAMME, JUNE, "test"));
        assertThat(report.state()).isEqualTo(Run.State.COMPLETED);
    }

    @Test
    void takesOverTheTaskOfAnInstanceThatDied() {
        var program = program();
        var run = program.getBean(Runs.class).request(RunRequest.collect(TestHome.PROGRAMME, "test"));
        home.database().jdbc().sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                                     last_heartbeat, version)
                        VALUES ('runs of urban-infrastructure', 'lane', now() - interval '2 minutes', true, 'gone:1',
                                now() - interval '1 minute', 1)""").update();

        program.getBean(Engine.class).start();

        eventually(() -> get(program, run).state() == Run.State.COMPLETED);
    }

    private List<String> states() {
        return home.database()
                .jdbc()
                .sql("SELECT replace(state, '_WITH_WARNINGS', '') FROM submission")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String unit(int sample) throws IOException {
        return TestHome.samples("2025-06").get(sample).getFileName().toString().replaceFirst("_.*", "");
    }

    private static Throwable thrownBy(Runnable doing) {
        try {
            doing.run();
        } catch (RuntimeException e) {
            return e;
        }
        return new AssertionError("Nothing was thrown");
    }

    private static Run get(ConfigurableApplicationContext program, Run run) {
        return program.getBean(Runs.class).get(run.id());
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(PATIENCE).ignoreExceptions().until(condition);
    }

    private void collected(ConfigurableApplicationContext program) {
        var run = program.getBean(Dispatcher.class).now(RunRequest.collect(TestHome.PROGRAMME, "test"));
        assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private ConfigurableApplicationContext program() {
        var program = home.program();
        programs.add(program);
        return program;
    }
}
