package vn.tiendo.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.report.source.Audience;

/** What is published once stays; what changed is the next edition; who dies in between leaves one of both, whole. */
class PublishingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void isSentAFirstReport() {
        office = new Office(output);
        office.sends("094", Office.JUNE, "P1", 40);
    }

    @Test
    void numbersTheFirstOneAndKeepsItsFiles() throws IOException {
        var published = office.publishes();

        assertThat(published.isNew()).isTrue();
        assertThat(published.edition().number()).isEqualTo(1);
        assertThat(published.edition().making().reason()).isEqualTo("bổ sung");
        assertThat(published.edition().files())
                .extracting(EditionFile::name)
                .as("of the first one nothing has changed")
                .containsExactly("figures.json");
        var file = published.edition().files().getFirst();
        assertThat(Editions.sha256(office.file("figures.json"))).isEqualTo(file.sha256());
        assertThat(office.editions.content(published.edition(), file))
                .isEqualTo(Files.readAllBytes(office.file("figures.json")));
        assertThat(lying()).containsExactly("figures.json");
    }

    @Test
    void whatAnOfficerWritesForItMakesTheNextOne() throws IOException {
        office.publishes();
        office.writes("hdnd", "Khá.");
        assertThat(office.publishes().isNew()).as("written for another report").isFalse();

        office.writes("ubnd", "Khá.");
        var second = office.publishes();
        office.answers("B01/proposal/094/P1");

        assertThat(second.edition().number()).isEqualTo(2);
        assertThat(second.stale()).isEmpty();
        assertThat(office.publishes().edition().number()).isEqualTo(3);
    }

    @Test
    void publishesNothingWhileNothingItIsMadeFromHasChanged() throws IOException {
        var first = office.publishes();
        byte[] before = Files.readAllBytes(office.file("figures.json"));

        var again = office.publishes();

        assertThat(again.isNew()).isFalse();
        assertThat(again.edition()).isEqualTo(first.edition());
        assertThat(again.files()).isEqualTo(first.files());
        assertThat(Files.readAllBytes(office.file("figures.json"))).isEqualTo(before);
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void putsBackWhatIsMissingFromTheFolder() throws IOException {
        office.publishes();
        byte[] before = Files.readAllBytes(office.file("figures.json"));
        Files.delete(office.file("figures.json"));

        office.publishes();

        assertThat(Files.readAllBytes(office.file("figures.json"))).isEqualTo(before);
    }

    @Test
    void leavesWhatSomebodyChangedInTheFolder() throws IOException {
        office.publishes();
        Files.writeString(office.file("figures.json"), "của cán bộ");

        office.publishes();

        assertThat(office.file("figures.json")).hasContent("của cán bộ");
    }

    @Test
    void numbersACorrectionNextAndSaysWhatItChanged() throws IOException {
        office.publishes();
        byte[] first = Files.readAllBytes(office.file("figures.json"));
        office.sends("094", Office.JUNE, "P1", 55);

        var second = office.publishes();

        assertThat(second.isNew()).isTrue();
        assertThat(second.edition().number()).isEqualTo(2);
        assertThat(office.file("changes.json"))
                .content()
                .contains("\"edition\" : 2", "\"before\" : 1", "\"cause\" : \"new-submission\"");
        assertThat(Files.readAllBytes(office.file("figures.json"))).isNotEqualTo(first);
        var kept = office.editions.find(Office.KEY, 1).orElseThrow();
        assertThat(office.editions.content(kept, kept.files().getFirst())).isEqualTo(first);
    }

    @Test
    void isMadeFromMoreThanFigures() throws IOException {
        office.publishes();

        office.adjusts("094", "P1", -5);
        assertThat(office.publishes().edition().number()).isEqualTo(2);
        office.returns("095");
        assertThat(office.publishes().edition().number()).isEqualTo(3);
        office.sends("094", Office.JUNE.previous(), "P1", 30);
        assertThat(office.publishes().edition().number()).isEqualTo(4);
        office.redefines("abcdef012345");
        assertThat(office.publishes().edition().number()).isEqualTo(5);
        office.learns("docx");
        assertThat(office.publishes().edition().number()).isEqualTo(6);
        assertThat(office.publishes().isNew()).isFalse();
    }

    @Test
    void isMadeAnewWhereItsReadersAreToHaveAnotherFormat() throws IOException {
        var council = new Audience("hdnd");
        office.publishes();
        office.publishesFor(council);

        office.learns("docx", council);

        assertThat(office.publishesFor(council).edition().number()).isEqualTo(2);
        assertThat(office.publishesFor(council).isNew()).isFalse();
        assertThat(office.publishes().isNew()).as("of no concern to others").isFalse();
    }

    @Test
    void isMadeAnewWhereItNeverSaidWhatHadChanged() throws IOException {
        office.forgetsChanges();
        office.publishes();
        office.sends("094", Office.JUNE, "P1", 55);
        office.publishes();

        office.learnsOfChanges();

        assertThat(office.publishes().edition().number()).isEqualTo(3);
        assertThat(office.publishes().isNew()).isFalse();
    }

    @Test
    void doesNotCareForPeriodsAfterItsOwn() throws IOException {
        office.publishes();
        office.sends("094", new vn.tiendo.measure.Period(2025, 7), "P1", 70);

        assertThat(office.publishes().isNew()).isFalse();
    }

    @Test
    void keepsTheEditionBeforeIfItMayNotBeKept() throws IOException {
        office.publishes();
        byte[] first = Files.readAllBytes(office.file("figures.json"));
        office.sends("094", Office.JUNE, "P1", 55);

        assertThatThrownBy(() -> office.publishes(new Office.Dying(office.confirmed(), 0)))
                .hasMessageContaining("lane");

        assertThat(Files.readAllBytes(office.file("figures.json"))).isEqualTo(first);
        assertThat(lying()).containsExactly("figures.json");
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void comesToTheSameAfterADeathBetweenTheDatabaseAndTheFolder() throws IOException {
        office.publishes();
        byte[] first = Files.readAllBytes(office.file("figures.json"));
        office.sends("094", Office.JUNE, "P1", 55);
        assertThatThrownBy(() -> office.publishes(new Office.Dying(office.confirmed(), 1)))
                .hasMessageContaining("lane");
        assertThat(Files.readAllBytes(office.file("figures.json"))).isEqualTo(first);
        assertThat(lying()).containsExactly("figures.json");

        var resumed = office.publishes();

        assertThat(resumed.edition().number()).isEqualTo(2);
        assertThat(numbers()).containsExactly(1, 2);
        assertThatFolderIsOf(resumed.edition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.json", "changes.json"})
    void comesToTheSameAfterADeathBetweenTwoFiles(String last) throws IOException {
        office.publishes();
        byte[] first = Files.readAllBytes(office.file("figures.json"));
        office.sends("094", Office.JUNE, "P1", 55);
        var second = office.publishes();
        // As if only the other one had got its name.
        if (last.equals("figures.json")) {
            Files.write(office.file(last), first);
        } else {
            Files.delete(office.file(last));
        }

        office.publishes();

        assertThatFolderIsOf(second.edition());
    }

    @Test
    void letsOnlyOneOfTwoHaveANumber() throws IOException {
        var edition = office.publishes().edition();

        assertThatThrownBy(() -> office.editions.add(Office.KEY, 1, edition.asOf(), edition.making(), List.of()))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
        assertThatThrownBy(() -> office.editions.add(Office.KEY, 3, edition.asOf(), edition.making(), List.of()))
                .hasMessageContaining("has none before it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE edition SET reason = ''",
                "DELETE FROM edition",
                "TRUNCATE edition CASCADE",
                "UPDATE edition_file SET name = 'x'",
                "DELETE FROM edition_file"
            })
    void isNeverChanged(String sql) throws IOException {
        office.publishes();

        assertThatThrownBy(() -> office.database.jdbc().sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void keepsNoBytesUnderAnotherHash() throws IOException {
        office.publishes();

        assertThatThrownBy(() -> office.database.jdbc().sql("""
                                INSERT INTO edition_file
                                SELECT programme, period, audience, number, 9, 'x', 'x', repeat('0', 64), size, bytes
                                FROM edition_file
                                """).update()).hasMessageContaining("edition_file_hash");
    }

    @Test
    void knowsItsFilesAgain() throws IOException {
        var first = office.publishes().edition();
        office.sends("094", Office.JUNE, "P1", 55);
        office.publishes();

        var known = office.editions.known(first.files().getFirst().sha256());

        assertThat(known).extracting(Editions.Known::edition).containsExactly(first);
        assertThat(office.editions.known("0".repeat(64))).isEmpty();
    }

    private void assertThatFolderIsOf(Edition edition) throws IOException {
        assertThat(lying())
                .containsExactlyInAnyOrderElementsOf(
                        edition.files().stream().map(EditionFile::name).toList());
        for (EditionFile file : edition.files()) {
            assertThat(Editions.sha256(office.file(file.name()))).isEqualTo(file.sha256());
        }
    }

    private List<Integer> numbers() {
        return office.editions.of("p", Optional.of(Office.JUNE), Optional.empty()).stream()
                .map(Edition::number)
                .toList();
    }

    /** Hidden ones, too. */
    private List<String> lying() throws IOException {
        try (var files = Files.list(office.file("x").getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
