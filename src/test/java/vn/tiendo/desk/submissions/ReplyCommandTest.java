package vn.tiendo.desk.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.tiendo.Tiendo;
import vn.tiendo.desk.Spoken;
import vn.tiendo.reply.Calc;
import vn.tiendo.reply.Marks;
import vn.tiendo.reply.Mending;
import vn.tiendo.reply.SampleDesk;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

/** Replies by command line to what was received; mended and sent again they go into the ledger. */
class ReplyCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared", ""), "submissions");

    /** By the unit that sends it. */
    private static final Map<String, String> FAULTY = Map.of(
            "097", "DA05-plan-sum.xlsx",
            "101", "DA03-duplicate.xlsx",
            "102", "DA12-unit-slip.xlsx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void takesFaultyWorkbooksIn() throws IOException {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
        copy(Path.of("jobs", "urban-infrastructure"), folder.resolve("jobs").resolve("urban-infrastructure"));
        for (var faulty : FAULTY.entrySet()) {
            drop(Files.readAllBytes(SAMPLES.resolve("broken").resolve(faulty.getValue())), faulty.getKey(), "");
        }
        collect();
    }

    @Test
    void writesTheReplyToAReceipt() throws IOException {
        for (long receipt = 1; receipt <= FAULTY.size(); receipt++) {
            var reply = Spoken.by("reply", "--receipt=" + receipt, output("mot-" + receipt), jobs(), home());

            assertThat(reply.code()).as(reply.told()).isZero();
            assertThat(reply.said()).contains("mot-" + receipt + ".xlsx", "tệp gốc có đánh dấu");
            assertThat(Marks.of(Files.readAllBytes(folder.resolve("mot-" + receipt + ".xlsx"))))
                    .isNotEmpty();
        }
    }

    @Test
    void saysThatAReceiptIsNotThere() {
        var reply = Spoken.by("reply", "--receipt=999", output("khong"), jobs(), home());

        assertThat(reply.code()).isEqualTo(2);
        assertThat(reply.told()).contains("Không có biên nhận số 999");
        assertThat(folder.resolve("khong.xlsx")).doesNotExist();
    }

    @Test
    void writesItWhileAServerRunsOnTheHome() {
        try (var server = new SpringApplicationBuilder(Tiendo.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--tiendo.jobs=" + folder.resolve("jobs"),
                        "--tiendo.home=" + folder.resolve("home"),
                        "--tiendo.input=" + folder.resolve("nothing"))) {
            var reply = Spoken.by("reply", "--receipt=1", output("song-song"), jobs(), home());

            assertThat(reply.code()).as(reply.told()).isZero();
            assertThat(folder.resolve("song-song.xlsx")).exists();
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void goesIntoTheLedgerOnceMended() throws Exception {
        var desk = new SampleDesk();
        var calc = Calc.running();
        for (Submission sent : submissions(FAULTY.size())) {
            Spoken.by("reply", "--receipt=" + sent.receipt(), output("hai-" + sent.receipt()), jobs(), home());
            byte[] reply = Files.readAllBytes(folder.resolve("hai-" + sent.receipt() + ".xlsx"));
            String unit = sent.arrival().fileName().value().substring(0, 3);
            byte[] right = Files.readAllBytes(SAMPLES.resolve("2025-06").resolve(unit + "_2025-06.xlsx"));

            drop(calc.edit(reply, ".xlsx", new Mending(desk.read(reply), desk.read(right))), unit, "_tra-lai");
        }

        collect();

        assertThat(submissions(2 * FAULTY.size()))
                .extracting(one -> one.decision().map(Decision::state).orElse(State.PENDING))
                .startsWith(State.REJECTED, State.REJECTED, State.REJECTED)
                .endsWith(State.ACCEPTED_WITH_WARNINGS, State.ACCEPTED_WITH_WARNINGS, State.ACCEPTED_WITH_WARNINGS);
    }

    private static List<Submission> submissions(int count) {
        try (var stores = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow()) {
            return Stream.iterate(1L, n -> n + 1)
                    .limit(count)
                    .map(stores.submissions()::find)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static void collect() {
        var run = Spoken.by("run", "--period=2025-06", jobs(), home(), place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    private static void drop(byte[] content, String unit, String more) throws IOException {
        var target = folder.resolve("input").resolve("2025-06").resolve(unit + "_2025-06" + more + ".xlsx");
        Files.createDirectories(target.resolveSibling("."));
        Files.write(target, content);
        // A file of this very second would be taken for one still being copied.
        Files.setLastModifiedTime(target, FileTime.from(Instant.now().minusSeconds(600)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private static String jobs() {
        return place("jobs");
    }

    private static String home() {
        return place("home");
    }

    private static String output(String name) {
        return "--output=" + folder.resolve(name + ".xlsx");
    }

    private static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }
}
