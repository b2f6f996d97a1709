package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that nobody here wrote, of another programme altogether, described in a few lines of YAML. */
class StrangersReturnTest {

    private static final String SHARED = System.getProperty("shared", "");
    private static final Path HOSPITALS =
            Path.of(SHARED, "corpus/corpus/vn-ToolBaoCao/TaiLieu/241214/B02. Thống kê KCB (tháng).xlsx");

    private static final String CHOICES = """
            care:
              - { value: all, name: { vi: Tổng cộng, en: All } }
              - { value: out, name: { vi: Ngoại trú, en: Outpatients } }
              - { value: in, name: { vi: Nội trú, en: Inpatients } }
            """;

    /** Questions with their answers below, over a table whose headers carry the kind of care across columns. */
    private static final String TABLES = """
            - table: ASKED
              questions:
                - { field: province, is: [ma_tinh], type: code, answer: below, required: true }
                - { field: first_month, is: [tu_thang], type: number, answer: below }
                - { field: last_month, is: [den_thang], type: number, answer: below }
                - { field: year, is: [nam], type: number, answer: below, required: true }
            - table: T
              header: [hospital, visits]
              leaf: hospital
              subject: key
              named: name
              columns:
                - { field: hospital, is: [Mã CSKCB], type: code, required: true }
                - { field: name, is: [Tên CSKCB], type: text }
                - { field: visits, is: ["Số lượt KCB / {care}"], type: number, across: care, required: true }
                - { field: paid, is: ["BHTT / {care}"], type: number, across: care }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void readsTheHospitalsOfAProvince() throws IOException {
        assumeFalse(SHARED.isEmpty(), "no strangers' workbooks: set -Dshared");

        var reading = DeclaredSheet.by(jobs, TABLES, CHOICES).read(Files.readAllBytes(HOSPITALS));

        assertThat(reading.incomplete()).isEmpty();
        assertThat(DeclaredSheet.leaves(reading, "ASKED"))
                .containsExactly("first_month=1, last_month=11, province=10, year=2024");
        var table = reading.table("T").orElseThrow();
        assertThat(table.strangers()).isEmpty();
        assertThat(table.leaves().toList()).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(figures(row, "visits").getFirst())
                    .isEqualByComparingTo(figures(row, "visits")
                            .get(1)
                            .add(figures(row, "visits").get(2)));
            assertThat(figures(row, "paid").getFirst())
                    .isEqualByComparingTo(
                            figures(row, "paid").get(1).add(figures(row, "paid").get(2)));
        });
    }

    /** All, of outpatients and of inpatients. */
    private static List<BigDecimal> figures(TableRow row, String field) {
        return List.of("all", "out", "in").stream()
                .map(care -> row.entry(new Slot(field, care)).orElseThrow().value())
                .map(value -> ((EntryValue.Quantity) value).number())
                .toList();
    }
}
