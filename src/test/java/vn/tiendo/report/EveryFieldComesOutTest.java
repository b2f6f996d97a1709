package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.ReportNames;

/** Nothing is collected in vain: each field of each form of the shipped programmes stands in the written report. */
class EveryFieldComesOutTest {

    private static final Instant NOW = Instant.parse("2025-12-20T03:00:00Z");
    private static final UnitCode UNIT = new UnitCode("094");

    private int next = 1_000;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"urban-infrastructure, 2025-06", "urban-infrastructure, 2025-09", "village-schools, 2025-06"})
    void ofEveryFormOfTheProgramme(String code, String month) throws IOException {
        var period = Period.of(month);
        var programme = Programmes.loadOne(Path.of("jobs", code), _ -> {}).asOf(period);
        var expected = new ArrayList<Expected>();
        var rows = new TreeMap<String, List<RowLine>>();
        programme.forms().forEach(form -> rows.put(form.code(), List.of(row(programme, form, expected))));

        var written = written(consolidation(programme, period, rows));

        assertThat(expected).hasSizeGreaterThan(10);
        for (Expected one : expected) {
            assertThat(written).as(one.form() + "." + one.field()).contains(one.shown());
        }
    }

    private record Expected(String form, String field, String shown) {}

    /** A row that says something else in every field. */
    private RowLine row(Programme programme, Form form, List<Expected> expected) {
        var texts = new HashMap<String, String>();
        var numbers = new HashMap<String, BigDecimal>();
        if (form.subject() == Form.Subject.ACROSS) {
            form.items().forEach(item -> {
                number(form, item.code(), BigDecimal.ONE, numbers, expected);
                form.remarks().forEach(column -> {
                    String key = item.code() + ":" + column.field();
                    texts.put(key, "Ghi ở " + key);
                    expected.add(new Expected(form.code(), key, "Ghi ở " + key));
                });
            });
            return new RowLine(UNIT, programme.towns().getFirst().code(), texts, numbers);
        }
        form.columns().stream()
                .filter(Column::isKept)
                .filter(column -> !column.field().equals(form.layout().numbered()))
                .forEach(column -> fill(programme, form, column, texts, numbers, expected));
        return new RowLine(UNIT, "S", texts, numbers);
    }

    private void fill(
            Programme programme,
            Form form,
            Column column,
            Map<String, String> texts,
            Map<String, BigDecimal> numbers,
            List<Expected> expected) {
        boolean computed = programme.indicators().stream()
                .anyMatch(indicator -> indicator.code().equals(column.field()) && indicator.isOfRowsOf(form));
        String key = column.isAcross() ? column.field() + ":" + member(programme, column) : column.field();
        switch (column.type()) {
            case MONEY -> number(form, key, unit(programme, form), numbers, expected);
            case NUMBER, PERCENT -> {
                if (!computed) {
                    number(form, key, BigDecimal.ONE, numbers, expected);
                }
            }
            case CHOICE -> {
                var choice = new ReportNames(programme).choices(column).getFirst();
                texts.put(key, choice.value());
                expected.add(new Expected(form.code(), key, choice.name().vi()));
            }
            case TEXT, CODE, DATE, PERIOD, YEARS -> {
                texts.put(key, "Ghi ở " + key);
                expected.add(new Expected(form.code(), key, "Ghi ở " + key));
            }
        }
    }

    private static String member(Programme programme, Column column) {
        return column.across().stream()
                .map(dimension -> programme.choices().getOrDefault(dimension, List.of()).stream()
                        .findFirst()
                        .map(Choice::value)
                        .orElse(dimension.equals("year") ? "2025" : "Q1"))
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow();
    }

    private static BigDecimal unit(Programme programme, Form form) {
        return programme.report().sections().stream()
                .filter(section -> section.form().filter(form.code()::equals).isPresent())
                .flatMap(section -> section.telling().money().stream())
                .findFirst()
                .map(money -> BigDecimal.valueOf(money.dong()))
                .orElse(BigDecimal.valueOf(1_000_000));
    }

    private void number(
            Form form, String key, BigDecimal unit, Map<String, BigDecimal> numbers, List<Expected> expected) {
        var number = BigDecimal.valueOf(next++);
        numbers.put(key, number.multiply(unit));
        expected.add(new Expected(form.code(), key, number.toString()));
    }

    private static Consolidation consolidation(Programme programme, Period period, Map<String, List<RowLine>> rows) {
        var senders = new Senders(List.of(UNIT), List.of(UNIT), List.of(), List.of(), Map.of(), 0);
        return new Consolidation(
                programme,
                period,
                NOW,
                1,
                Map.of(),
                rows,
                Map.of(),
                new Coverage(senders, Optional.empty(), Optional.empty()),
                List.of(),
                Consolidation.Adjusted.NONE);
    }

    /** All that its cells hold. */
    private static Set<String> written(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new ProvincialWorkbook().write(ReportSource.of(consolidation), out);
        var cells = new HashSet<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? BigDecimal.valueOf(cell.getNumericCellValue())
                                    .stripTrailingZeros()
                                    .toPlainString()
                            : cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""))));
        }
        return cells;
    }
}
