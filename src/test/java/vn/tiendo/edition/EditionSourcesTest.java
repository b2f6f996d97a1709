package vn.tiendo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.shift.Cause;
import vn.tiendo.report.ReportFormats;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedInputs;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;

/** An edition made again from what is kept, and what each says otherwise than the one before. */
class EditionSourcesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    private long last;

    @BeforeEach
    void publishesThreeEditions() throws IOException {
        office = new Office(output);
        office.sends("094", Office.JUNE, "P1", 40);
        office.sends("095", Office.JUNE, "P3", 1);
        office.publishes();
        office.sends("094", Office.JUNE, "P1", 55);
        office.publishes();
        office.adjusts("095", "P3", 4);
        office.redefines("abcdef012345");
        office.sends("094", Office.JUNE.previous(), "P1", 30);
        office.publishes();
        // What comes after is in none of them.
        last = office.sends("094", Office.JUNE, "P1", 99);
    }

    @Test
    void makesEachAgainToTheSameBytes() throws IOException {
        for (int number = 1; number <= 3; number++) {
            var edition = edition(number);
            var source = office.sources.again(edition, office.kept()).orElseThrow();

            for (EditionFile file : edition.files()) {
                var again = new ByteArrayOutputStream();
                ReportFormats.named(file.format()).orElseThrow().write(source, again);
                assertThat(again.toByteArray())
                        .as(number + " " + file.name())
                        .isEqualTo(office.editions.content(edition, file));
            }
        }
    }

    @Test
    void makesNoneWhoseDefinitionsAreGone() {
        assertThat(office.sources.again(edition(1), (_, _) -> Optional.empty())).isEmpty();
    }

    @Test
    void keepsTheHashOfWhatEachWasMadeFrom() {
        for (int number = 1; number <= 3; number++) {
            var edition = edition(number);

            assertThat(office.inputs
                            .of(Office.KEY, edition.asOf())
                            .by(edition.making().definitions())
                            .digest())
                    .isEqualTo(edition.making().inputs());
        }
    }

    @Test
    void saysOfASecondEditionWhichSubmissionChangedWhat() {
        var changes = changes(1, 2);

        assertThat(changes.turns()).singleElement().satisfies(changed -> {
            var turn = changed.turn();
            assertThat(changed.move()).isEmpty();
            assertThat(turn.unit()).isEqualTo(new UnitCode("094"));
            assertThat(turn.cause()).contains(Cause.SUBMISSION);
        });
        assertThat(changes.ofProvince())
                .filteredOn(total -> total.shift().indicator().code().equals("dis_ytd"))
                .singleElement()
                .satisfies(total -> assertThat(told(total)).isEqualTo("first 41: 41 → 56 SUBMISSION"));
        assertThat(changes.figures().all()).isEqualTo(1);
        assertThat(changes.redefinition()).isEmpty();
        assertThat(changes.otherPeriods()).isEmpty();
        assertThat(changes.notes()).containsExactly(new ChangedInputs("submission", 1, 2));
    }

    @Test
    void saysWhoWithdrewASubmissionAndWhy() throws IOException {
        office.publishes();
        office.withdraws(last);
        office.publishes();

        assertThat(changes(4, 5).turns()).singleElement().satisfies(changed -> {
            assertThat(changed.turn().cause()).contains(Cause.MOVE);
            assertThat(changed.move().orElseThrow().reason().text()).isEqualTo("gửi nhầm");
        });
    }

    @Test
    void tellsBesideItWhatTheFirstEditionSaid() {
        var changes = changes(2, 3);

        assertThat(changes.ofProvince())
                .filteredOn(total -> total.shift().indicator().code().equals("dis_ytd"))
                .extracting(EditionSourcesTest::told)
                .containsExactly("first 41: 56 → 60 ADJUSTMENT");
        assertThat(changes.redefinition()).contains(new EditionChanges.Redefinition("0123456789ab", "abcdef012345"));
        assertThat(changes.otherPeriods()).containsExactly(Office.JUNE.previous());
        assertThat(changes.notes()).containsExactly(new ChangedInputs("adjustment", 0, 1));
        assertThat(changes.isOfWordsOnly()).isFalse();
    }

    @Test
    void saysThatOnlyWordsChanged() throws IOException {
        office.publishes();
        office.returns("095");
        office.publishes();

        assertThat(changes(4, 5).isOfWordsOnly()).isTrue();
        assertThat(changes(4, 5).notes()).containsExactly(new ChangedInputs("submission", 0, 1));
    }

    private Edition edition(int number) {
        return office.editions.find(Office.KEY, number).orElseThrow();
    }

    private EditionChanges changes(int before, int after) {
        return office.comparison
                .between(edition(before), edition(after), office.kept())
                .orElseThrow();
    }

    private static String told(ChangedTotal total) {
        return "first " + plain(total.firstPublished()) + ": "
                + plain(total.shift().before()) + " → " + plain(total.shift().after()) + " "
                + total.shift().cause();
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }
}
