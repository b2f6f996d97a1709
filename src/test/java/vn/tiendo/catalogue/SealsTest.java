package vn.tiendo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Stamped;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.template.Earlier;
import vn.tiendo.template.Templates;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Which machines know a blank workbook as made by theirs. */
class SealsTest {

    private final Programme programme = Shipped.urban();
    private final TestDatabase database = TestDatabase.fresh();
    private final SigningKeys keys = new SigningKeys(database.jdbc(), database.transactions(), Clock.systemUTC());

    @TempDir
    private Path homes = Path.of("target");

    @Test
    void knowWhatAnotherMachineOnTheDatabaseMade() throws IOException {
        byte[] made = blank(keys.signing());

        assertThat(stamped(made, knowing("other"))).isInstanceOf(Stamped.Genuine.class);
    }

    @Test
    void knowWhatWasMadeInTheHomeBeforeThereWasADatabase() throws IOException {
        byte[] made = blankWithoutDatabase("home");

        assertThat(stamped(made, new Seals(homes.resolve("home")))).isInstanceOf(Stamped.Genuine.class);
        keys.takeOver(homes.resolve("home"));
        assertThat(stamped(made, knowing("other"))).isInstanceOf(Stamped.Genuine.class);
    }

    @Test
    void knowNothingThatAStrangerMade() throws IOException {
        keys.signing();

        assertThat(stamped(blank("a stranger's key"), knowing("home"))).isInstanceOf(Stamped.Broken.class);
    }

    @Test
    void canVerifyNothingWhereThereIsNoKey() throws IOException {
        assertThat(stamped(blank("some key"), new Seals(homes.resolve("empty"))))
                .isInstanceOf(Stamped.Absent.class);
        assertThat(homes.resolve("empty")).doesNotExist();
    }

    private Seals knowing(String home) {
        var seals = new Seals(homes.resolve(home));
        seals.know(keys);
        return seals;
    }

    private byte[] blankWithoutDatabase(String home) throws IOException {
        return bytes(BlankWorkbooks.of(programme, homes.resolve(home), java.util.Optional.empty()));
    }

    private byte[] blank(String key) throws IOException {
        return bytes(new Templates(programme, Earlier.NONE, new Seal(key)));
    }

    private static byte[] bytes(Templates templates) throws IOException {
        var bytes = new ByteArrayOutputStream();
        templates.write(new UnitCode("099"), Period.of("2025-06"), bytes);
        return bytes.toByteArray();
    }

    private Stamped stamped(byte[] workbook, Seals seals) {
        var reader = new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme, seals));
        return ((Reading.Read) reader.read(workbook, "workbook.xlsx"))
                .identity()
                .stamped();
    }
}
