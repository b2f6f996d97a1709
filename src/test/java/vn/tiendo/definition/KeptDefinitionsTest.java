package vn.tiendo.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;

class KeptDefinitionsTest {

    private static final Instant NOW = Instant.parse("2025-06-20T03:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final KeptDefinitions definitions = at(NOW);

    @Test
    void keepsAVersionOnce() {
        assertThat(definitions.keep("p", files("rules: một"))).isTrue();
        assertThat(at(NOW.plusSeconds(9)).keep("p", files("rules: một"))).isFalse();

        assertThat(definitions.versions()).singleElement().satisfies(version -> {
            assertThat(version.programme()).isEqualTo("p");
            assertThat(version.version()).isEqualTo(Programmes.version(files("rules: một")));
            assertThat(version.firstSeen()).contains(NOW);
            assertThat(version.files()).isEqualTo(2);
            assertThat(version.decided()).isZero();
        });
    }

    @Test
    void storesAFileOnceThoughManyVersionsHaveIt() {
        definitions.keep("p", files("rules: một"));
        definitions.keep("p", files("rules: hai"));
        definitions.keep("q", files("rules: hai"));

        assertThat(count("definition_file")).isEqualTo(6);
        assertThat(count("definition_content")).isEqualTo(3);
    }

    @Test
    void givesAVersionBackAsAFolderThatGoesAway() throws Exception {
        var files = files("rules: một");
        definitions.keep("p", files);
        Path folder;

        try (var unpacked = definitions.unpack("p", Programmes.version(files)).orElseThrow()) {
            folder = unpacked.folder();

            assertThat(folder).hasFileName("p");
            assertThat(Programmes.version(Programmes.files(folder))).isEqualTo(Programmes.version(files));
            assertThat(folder.resolve("forms").resolve("b01.yaml")).hasContent("form: B01");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.getParent())))
                    .isEqualTo("rwx------");
        }

        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void knowsNothingOfWhatWasNotKept() {
        assertThat(definitions.unpack("p", "0123456789ab")).isEmpty();
        assertThat(definitions.find("p", "0123456789ab")).isEmpty();
    }

    @Test
    void findsAVersionByItsFirstLettersIfOnlyOneBeginsSo() {
        definitions.keep("p", files("rules: một"));
        String version = Programmes.version(files("rules: một"));

        assertThat(definitions.find("p", version.substring(0, 4))).contains(version);
        assertThat(definitions.find("q", version)).isEmpty();

        for (int i = 0; i < 17; i++) {
            definitions.keep("p", files("rules: " + i));
        }
        assertThat(definitions.find("p", "")).isEmpty();
        assertThat(definitions.find("p", version)).contains(version);
    }

    @Test
    void countsWhatWasDecidedByEachVersionKeptOrNot() {
        definitions.keep("p", files("rules: một"));
        decided(Programmes.version(files("rules: một")));
        decided(Programmes.version(files("rules: một")));
        decided("old");

        var versions = definitions.versions();

        assertThat(versions).hasSize(2);
        assertThat(versions).filteredOn(KeptVersion::isKept).singleElement().satisfies(version -> {
            assertThat(version.decided()).isEqualTo(2);
            assertThat(version.lastDecided()).contains(NOW);
        });
        assertThat(versions)
                .filteredOn(version -> !version.isKept())
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.version()).isEqualTo("old");
                    assertThat(version.decided()).isEqualTo(1);
                    assertThat(version.files()).isZero();
                });
    }

    @Test
    void isOnlyEverAddedTo() {
        definitions.keep("p", files("rules: một"));

        for (String table : new String[] {"definition_version", "definition_file", "definition_content"}) {
            assertThatThrownBy(() -> database.jdbc().sql("DELETE FROM " + table).update())
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void refusesFilesThatAreNoLongerWhole() {
        definitions.keep("p", files("rules: một"));
        database.jdbc().sql("ALTER TABLE definition_file DISABLE TRIGGER ALL").update();
        database.jdbc()
                .sql("DELETE FROM definition_file WHERE path = 'rules.yaml'")
                .update();

        assertThatExceptionOfType(DefinitionsDamaged.class)
                .isThrownBy(() -> definitions.unpack("p", Programmes.version(files("rules: một"))))
                .withMessageContaining("đã bị hỏng");
    }

    @Test
    void keepsNoPathThatLeadsOutOfTheFolder() {
        for (String path : new String[] {"../x", "/x", "a/../x", "a//x", "./x", "a\\x", ".."}) {
            var files = files("rules: một");
            files.put(path, new byte[0]);

            assertThatThrownBy(() -> definitions.keep("p", files)).as(path).hasMessageContaining("definition_file");
        }
        assertThat(definitions.versions()).isEmpty();
    }

    private KeptDefinitions at(Instant when) {
        return new KeptDefinitions(database.jdbc(), database.transactions(), Clock.fixed(when, ZoneOffset.UTC));
    }

    private static SortedMap<String, byte[]> files(String rules) {
        var files = new TreeMap<String, byte[]>();
        files.put("rules.yaml", rules.getBytes(UTF_8));
        files.put("forms/b01.yaml", "form: B01".getBytes(UTF_8));
        return files;
    }

    private void decided(String version) {
        var submissions = new Submissions(database.jdbc(), database.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        var arrival = new Arrival("p", new FileName("a.xlsx"), "upload", Optional.empty(), Optional.empty());
        long receipt = submissions
                .receive(arrival, UUID.randomUUID().toString().getBytes(UTF_8))
                .number();
        submissions.decide(
                receipt,
                new Decision(
                        State.ACCEPTED,
                        Optional.of(new UnitCode("099")),
                        Optional.of(new Period(2025, 6)),
                        NOW,
                        version));
    }

    private int count(String table) {
        return database.jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
