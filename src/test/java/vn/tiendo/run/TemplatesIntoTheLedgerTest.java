package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Prefill;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.store.BlankWorkbooks;
import vn.tiendo.template.Filled;

/** Month after month: blank workbooks made from the ledger, filled in with what the samples say, sent and accepted. */
class TemplatesIntoTheLedgerTest extends SampleMonths {

    /** What was accepted, in order, without where it stood. */
    private static final String DUMP = """
            SELECT concat_ws('|', f.period, f.unit, f.form, f.subject, f.field, f.member, trim_scale(f.value),
                             f.words, f.mark)
            FROM figure f
            JOIN submission s USING (receipt)
            WHERE s.state IN ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS') AND f.field NOT IN (:known)
            ORDER BY 1
            """;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SigningKeys keys;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @Test
    void comeToTheSameFiguresAsTheSamples(@TempDir Path other) throws IOException {
        for (String month : MONTHS) {
            for (Path sample : samples(month)) {
                dropFilled(Period.of(month), sample);
            }
            collect();

            report(month, "");
            assertTrue(month);
        }

        assertThat(dump(jdbc)).isEqualTo(dumpOfSamples(other));
    }

    @Test
    void areMadeForAllUnitsButTheOneThatOwesNothing() {
        var programme = catalogue.get(PROGRAMME).programme();
        var owing = new HashSet<Unit>();
        MONTHS.forEach(month -> owing.addAll(programme.unitsExpected(Period.of(month))));

        assertThat(programme.asOf(Period.of(MONTHS.getLast())).units())
                .filteredOn(unit -> !owing.contains(unit))
                .extracting(unit -> unit.code().value())
                .containsExactly("SXD");
    }

    private void dropFilled(Period period, Path sample) throws IOException {
        var entry = catalogue.get(PROGRAMME);
        var said = (Reading.Read) entry.reader().read(sample);
        var unit = said.identity().unit().orElseThrow();
        byte[] blank = blank(entry, unit, period);
        var asked = (Reading.Read) entry.reader().read(blank, "blank.xlsx");
        try (var filled = new Filled(blank).from(asked, said)) {
            var folder = Files.createDirectories(settings.input().resolve(period.toString()));
            var file = Files.write(folder.resolve(unit + "_" + period + ".xlsx"), filled.bytes());
            // A file of this very second would be taken for one still being copied.
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-07-01T00:00:00Z")));
        }
    }

    private byte[] blank(Catalogue.Entry entry, UnitCode unit, Period period) throws IOException {
        var blank = new ByteArrayOutputStream();
        BlankWorkbooks.of(entry, keys, ledger).write(unit, period, blank);
        return blank.toByteArray();
    }

    private List<String> dumpOfSamples(Path folder) throws IOException {
        var home = new TestHome(folder, "");
        for (String month : MONTHS) {
            for (Path sample : samples(month)) {
                home.drop(month, sample);
            }
        }
        home.collect();
        return dump(home.database().jdbc());
    }

    private List<String> dump(JdbcClient database) {
        return database.sql(DUMP)
                .param("known", known(catalogue.get(PROGRAMME).programme()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What the registry says is printed as the registry says it; samples write it in many ways. So do numbers of rows. */
    private static List<String> known(Programme programme) {
        return programme.forms().stream()
                .flatMap(form -> Stream.concat(
                        Stream.of(form.layout().numbered()),
                        form.columns().stream()
                                .filter(column -> column.prefill()
                                        .filter(Prefill.Known.class::isInstance)
                                        .filter(fact -> !fact.equals(new Prefill.Known(Prefill.Fact.TOTAL)))
                                        .isPresent())
                                .map(column -> column.field())))
                .distinct()
                .toList();
    }
}
