package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The team's workbooks that were misjudged once: each gets what {@code trials/expected.csv} says is right. */
class TrialVerdictsTest {

    private static final String SHARED = System.getProperty("shared", "");
    private static final Period JUNE = Period.of("2025-06");

    /** What the sample itself is told, from which the trials were made. */
    private static final Set<String> USUAL = Set.of("DA15", "DA17");

    private final Programme programme = Shipped.urban();
    private final Checker checker = new Checker(programme);
    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));

    @BeforeEach
    void askForTheTrials() {
        assumeFalse(SHARED.isEmpty(), "no trials: set -Dshared");
    }

    /** {@code told}: rules with their first cells, besides those of the sample itself and notes of what was repaired. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00-base|103|accepted-with-warnings|",
                "02a-merge-S12T12-stale|103|rejected|DA04 T12; TM10 T12",
                "02b-merge-V13V14-stale|103|accepted-with-warnings|TM10 V14",
                "03d-months-T5-T6-consistent|103|accepted-with-warnings|TM10",
                "05a-dup-column-right|103|rejected|TM10 AC12",
                "05c-hidden-old-column|103|accepted-with-warnings|TM10 X10",
                "06a-xlsxwriter-zero|103|rejected|DA13 L12; DA13 Q12; DA13 T12",
                "06b-xlsxwriter-zero-est|103|rejected|DA13 X12",
                "08b-ts-no-v|103|accepted-with-warnings|",
                "09a-style-off-by-one-blank|103|accepted-with-warnings|",
                "10c-zip-local-bit3-central-not|103|accepted-with-warnings|",
                "10f-zip-tail-crlf|103|accepted-with-warnings|",
                "18-veryhidden-stale|103|accepted-with-warnings|TM10",
                "20a-percent-texts|103|rejected|DA04 R13",
                "21a-percent-in-ha-column|103|rejected|DA04 W12",
                "21b-percent-in-money-column|103|rejected|DA04 S12",
                "24a-text-numbers-mixed|103|rejected|DA04 L12; DA12 P12",
                "26c-iso-offset|103|accepted-with-warnings|",
                "27g-period-T5-sent-for-06|103|rejected|TM02",
                "31a-note-row-mid|103|accepted-with-warnings|",
                "31f-two-tables|103|accepted-with-warnings|",
                "32a-b04-note-row-mid|STC|accepted|",
                "32b-b04-second-table-below|STC|accepted|",
                "33a-velvet|103|accepted-with-warnings|",
                "47-plan-14.6-sources-14.4|103|rejected|DA05 L12",
                "47-plan-15.4-sources-14.4|103|rejected|DA05 L12",
                "56a-column-letters-b01|103|accepted-with-warnings|",
                "56c-column-letters-b03|103|accepted-with-warnings|",
                "58-b01-unit-ty-d|103|accepted-with-warnings|"
            })
    void judgesWhatWasMisjudged(String trial, String unit, String status, String told) throws IOException {
        var reading = read(trial);
        var claim = new Claim(Optional.of(new UnitCode(unit)), Optional.of(JUNE));

        var verdict =
                checker.check(reading, claim, History.NONE, Optional.empty()).verdict();

        assertThat(verdict.status().code()).isEqualTo(status);
        assertThat(verdict.findings())
                .filteredOn(finding ->
                        !USUAL.contains(finding.rule()) && !finding.rule().equals("TM07"))
                .extracting(TrialVerdictsTest::line)
                .containsExactlyInAnyOrderElementsOf(told == null ? List.of() : List.of(told.split("; ", -1)));
        assertThat(leaves(reading, unit.equals("STC") ? "B04" : "B01")).hasSize(unit.equals("STC") ? 9 : 4);
    }

    @ParameterizedTest
    @CsvSource({"57a-unit, TY", "57b-unit, TY", "57f-unit, TY", "57k-unit, NGHIN", "57l-unit, TRIEU"})
    void readsTheUnitHoweverItIsWritten(String trial, MoneyUnit unit) throws IOException {
        assertThat(leaves(read(trial), "B04").getFirst().money("registered"))
                .contains(Amount.of(BigDecimal.valueOf(85), unit));
    }

    @ParameterizedTest
    @CsvSource({"01a-reason-dd, đ", "01b-reason-d, d"})
    void tellsChoicesApartThatFoldAlike(String trial, String reason) throws IOException {
        assertThat(leaves(read(trial), "B01"))
                .flatMap(row -> row.text("delay_reason").stream().toList())
                .contains(reason);
    }

    private static List<TableRow> leaves(Reading reading, String form) {
        return ((Reading.Read) reading)
                .table(form).stream().flatMap(Table::leaves).toList();
    }

    private Reading read(String trial) throws IOException {
        return reader.read(Files.readAllBytes(Path.of(SHARED, "trials", trial + ".xlsx")), trial, Optional.of(JUNE));
    }

    private static String line(Finding finding) {
        return (finding.rule() + " " + finding.cell().map(CellAddress::toString).orElse("")).strip();
    }
}
