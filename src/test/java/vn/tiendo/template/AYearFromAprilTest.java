package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Table;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Blank workbooks of a programme whose year begins in April name its periods, years and quarters so that they are read. */
class AYearFromAprilTest {

    private static final Programme PROGRAMME = Programmes.loadOne(
            Path.of("src", "test", "resources", "vn", "tiendo", "validation", "april", "river-grants"), _ -> {});

    /** Verifies no stamps: the period is read from what people see. */
    private static final SubmissionReader READER =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(PROGRAMME));

    @ParameterizedTest
    @ValueSource(strings = {"2024-06", "2024-09", "2024-12", "2025-03"})
    void sayForWhichPeriodTheyAre(String period) {
        var identity = read(blank(period, Earlier.NONE)).identity();

        assertThat(identity.period()).contains(Period.of(period));
        assertThat(identity.otherPeriods()).isEmpty();
    }

    @Test
    void haveTheQuartersOfTheYearSoFar() {
        assertThat(slots(blank("2024-12", Earlier.NONE)))
                .contains("forecast:2024/Q1", "forecast:2024/Q2", "forecast:2024/Q3", "plan")
                .doesNotContain("forecast:2024/Q4");
        assertThat(slots(blank("2025-03", Earlier.NONE))).contains("forecast:2024/Q4");
    }

    @Test
    void bringTheYearToDateAlongWithinTheYearOnly() {
        Earlier accepted = (unit, _, period) -> List.of(
                figure(unit, "code", Optional.empty(), Optional.of("R1")),
                figure(unit, "ytd", Optional.of(new BigDecimal(period.month())), Optional.empty()));

        assertThat(yearToDate(blank("2024-09", accepted))).isEqualTo("6");
        assertThat(yearToDate(blank("2025-03", accepted))).isEqualTo("12");
        assertThat(yearToDate(blank("2024-06", accepted))).isEmpty();
    }

    private static KeptFigure figure(UnitCode unit, String field, Optional<BigDecimal> value, Optional<String> words) {
        return new KeptFigure(unit.value(), "R1", field, "", value, words);
    }

    private static String yearToDate(byte[] file) {
        return table(file)
                .leaves()
                .findFirst()
                .flatMap(row -> row.entry("ytd"))
                .map(entry -> entry.raw())
                .orElse("");
    }

    private static List<String> slots(byte[] file) {
        return table(file).columns().stream()
                .map(column -> column.slot().toString())
                .toList();
    }

    private static Table table(byte[] file) {
        return read(file).table("W1").orElseThrow();
    }

    private static Reading.Read read(byte[] file) {
        return (Reading.Read) READER.read(file, "blank.xlsx");
    }

    private static byte[] blank(String period, Earlier earlier) {
        var bytes = new ByteArrayOutputStream();
        try {
            new Templates(PROGRAMME, earlier, new Seal("a key of the test"))
                    .write(new UnitCode("TAY"), Period.of(period), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
