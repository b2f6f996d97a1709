package vn.tiendo.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.run.TestHome;
import vn.tiendo.store.LoadedDefinitions;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

/** Old submissions by the definitions of their day, of today, of another day. */
class RejudgedTest {

    private static final String STRICT = """
            - rule: XX01
              on: B01
              severity: error
              holds: dis_ytd <= 1000000
              at: dis_ytd
              say: { vi: "giải ngân {found} vượt mức thử.", en: "{found} is over the mark." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestHome home;

    @BeforeAll
    static void takesInTwoMonths() throws IOException {
        home = new TestHome(folder.resolve("home"), "");
        for (String month : List.of("2025-04", "2025-05")) {
            for (Path sample : TestHome.samples(month)) {
                home.drop(month, sample);
            }
        }
        home.collect();
        home.add(STRICT);
    }

    @Test
    void areJudgedByTheDefinitionsOfTheirDayAsTheyWere() {
        try (var stores = home.stores()) {
            for (Submission submission : decided(stores)) {
                String version = submission.decision().orElseThrow().definitionVersion();
                try (var day = LoadedDefinitions.kept(TestHome.PROGRAMME, version, stores, home.defaults())
                        .orElseThrow()) {
                    var judged = Rejudged.by(day.entry(), submission, stores);

                    assertThat(judged.version()).isEqualTo(version);
                    assertThat(judged.state()).isEqualTo(submission.state());
                    assertThat(judged.findings()).isEqualTo(judged.told());
                }
            }
        }
    }

    @Test
    void differByTheDefinitionsOfTodayInWhatTheseSay() {
        var entry = home.catalogue().get(TestHome.PROGRAMME);
        try (var stores = home.stores()) {
            var submission = decided(stores).getLast();

            var judged = Rejudged.by(entry, submission, stores);

            assertThat(judged.state()).isEqualTo(State.REJECTED);
            assertThat(judged.changes())
                    .filteredOn(FindingChange.Added.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(change -> assertThat(
                                    ((FindingChange.Added) change).finding().rule())
                            .isEqualTo("XX01"));
        }
    }

    @Test
    void tellWhatWasAddedChangedAndGone() {
        var entry = home.catalogue().get(TestHome.PROGRAMME);
        try (var stores = home.stores()) {
            var submission = decided(stores).stream()
                    .filter(s -> !stores.findings().of(s.receipt()).isEmpty())
                    .findFirst()
                    .orElseThrow();
            var now = Rejudged.by(entry, submission, stores);
            var told = now.told().getFirst();
            var harsher = TestFinding.like(told).weighing(Severity.ERROR).build();

            var changed = new Rejudged(submission, "v", State.REJECTED, List.of(told), List.of(harsher));
            var gone = new Rejudged(submission, "v", State.ACCEPTED, List.of(told), List.of());

            assertThat(changed.changes()).containsExactly(new FindingChange.Changed(told, harsher));
            assertThat(gone.changes()).containsExactly(new FindingChange.Gone(told));
        }
    }

    @Test
    void cannotBeJudgedByWhatWasNotKept() {
        try (var stores = home.stores()) {
            assertThat(LoadedDefinitions.kept(TestHome.PROGRAMME, "0123456789ab", stores, home.defaults()))
                    .isEmpty();
        }
    }

    @Test
    void leaveNothingBehindWhenDefinitionsAreReadNoMore() throws IOException {
        var files = new TreeMap<>(Programmes.files(home.jobs().resolve(TestHome.PROGRAMME)));
        files.put("rules.yaml", "- rule: DA05\n  oldword: x\n".getBytes(UTF_8));
        var database = home.database();
        new KeptDefinitions(database.jdbc(), database.transactions(), Clock.systemUTC())
                .keep(TestHome.PROGRAMME, files);
        long before = unpacked();

        try (var stores = home.stores()) {
            assertThatExceptionOfType(DefinitionFaults.class)
                    .isThrownBy(() -> LoadedDefinitions.kept(
                            TestHome.PROGRAMME, Programmes.version(files), stores, home.defaults()))
                    .withMessageContaining("oldword");
        }

        assertThat(unpacked()).isEqualTo(before);
    }

    private static long unpacked() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary
                    .filter(path -> path.getFileName().toString().startsWith("tiendo-definitions-"))
                    .count();
        }
    }

    private static List<Submission> decided(OpenStores stores) {
        return stores.submissions().latest(TestHome.PROGRAMME, 100);
    }
}
