package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.run.TwoVersions.JULY;
import static vn.tiendo.run.TwoVersions.JUNE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/** A return is read and checked by the version of its form that is made for its period. */
class FormVersionsTest {

    private static final String FOR_JUNE = "Kỳ báo cáo: Tháng 6/2025";
    private static final String FOR_JULY = "Kỳ báo cáo: Tháng 7/2025";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TwoVersions desk;

    @BeforeEach
    void declare() throws IOException {
        desk = TwoVersions.in(folder);
    }

    @Test
    void readsEachPeriodByItsOwnVersion() throws IOException {
        var june = desk.workbook(JUNE, FOR_JUNE, List.of(TwoVersions.oldBridge(5)));
        var july = desk.workbook(JULY, FOR_JULY, List.of(TwoVersions.newBridge(5)));

        assertThat(fields(desk.read(june, Optional.empty()))).contains("spans").doesNotContain("length");
        assertThat(fields(desk.read(july, Optional.empty()))).contains("length").doesNotContain("spans");
        assertThat(findings(june, Optional.empty())).isEmpty();
        assertThat(findings(july, Optional.empty())).isEmpty();
    }

    @Test
    void whereTheWorkbookNamesNoPeriodTheOneItWasSentForCounts() throws IOException {
        var nameless = desk.workbook(JUNE, "Biểu mẫu", List.of(TwoVersions.oldBridge(5)));

        assertThat(fields(desk.read(nameless, Optional.of(JUNE)))).contains("spans");
        assertThat(findings(nameless, Optional.of(JUNE))).isEmpty();
        assertThat(findings(nameless, Optional.of(JULY)))
                .extracting(Finding::rule)
                .containsOnly("TM03");
    }

    @Test
    void theWorkbooksOwnPeriodGoesBeforeTheOneItWasSentFor() throws IOException {
        var june = desk.workbook(JUNE, FOR_JUNE, List.of(TwoVersions.oldBridge(5)));

        assertThat(fields(desk.read(june, Optional.of(JULY)))).contains("spans");
        assertThat(findings(june, Optional.of(JULY))).extracting(Finding::rule).containsExactly("TM02");
    }

    @Test
    void theOldLayoutForANewPeriodIsToldOnceAndNotLabelByLabel() throws IOException {
        var old = desk.workbook(JUNE, FOR_JULY, List.of(TwoVersions.oldBridge(5)));

        var findings = findings(old, Optional.empty());

        assertThat(desk.read(old, Optional.empty()).table("B05")).isEmpty();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().rule()).isEqualTo("TM03");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.getFirst().message().vi())
                .isEqualTo(
                        "Biểu 05: trang này theo mẫu dùng đến kỳ 06/2025; Tháng 7/2025 phải theo mẫu 2025.3, dùng từ kỳ "
                                + "07/2025, khác ở: Chiều dài; Kinh phí – Luỹ kế đã chi. Tải biểu mẫu của kỳ này, chép số liệu "
                                + "sang rồi gửi lại; nếu là báo cáo của kỳ khác, sửa dòng kỳ báo cáo. [TM03]");
    }

    @Test
    void everyCellOfASheetInTheWrongVersionIsAccountedForAsTold() throws IOException {
        var old = desk.workbook(JUNE, FOR_JULY, List.of(TwoVersions.oldBridge(5)));

        var account = desk.read(old, Optional.empty()).sheets().getFirst();

        assertThat(account.of(CellPart.Lot.TOLD)).isPositive();
        assertThat(account.of(CellPart.Lot.READ) + account.of(CellPart.Lot.RECOGNISED))
                .isZero();
    }

    @Test
    void theNewLayoutForAnOldPeriodIsToldOnceToo() throws IOException {
        var early = desk.workbook(JULY, FOR_JUNE, List.of(TwoVersions.newBridge(5)));

        var findings = findings(early, Optional.empty());

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().rule()).isEqualTo("TM03");
        assertThat(findings.getFirst().message().vi())
                .contains("theo mẫu 2025.3, dùng từ kỳ 07/2025; Tháng 6/2025 phải theo mẫu dùng đến kỳ 06/2025")
                .contains("Số nhịp; Kinh phí – Đã chi");
    }

    @Test
    void aColumnTooManyOfAnotherVersionIsLeftUnreadWithAWarning() throws IOException {
        var more = TwoVersions.OLD.replace("until: 2025-06", "from: 2025-07")
                + "  - { field: length, is: [Chiều dài], type: number, unit: m }\n";
        desk = TwoVersions.in(folder.resolve("again"), TwoVersions.OLD, more);
        var early = desk.workbook(JULY, FOR_JUNE, List.of(TwoVersions.oldBridge(5)));

        var findings = findings(early, Optional.empty());

        assertThat(desk.read(early, Optional.empty()).table("B05")).isPresent();
        assertThat(findings).extracting(Finding::rule).containsExactly("TM06");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.getFirst().message().vi()).contains("nên không đọc: Chiều dài");
    }

    @Test
    void aColumnOfAnotherVersionIsKnownByAnyOfItsLabels() throws IOException {
        var more = TwoVersions.OLD.replace("until: 2025-06", "from: 2025-07")
                + "  - { field: length, is: [Chiều dài cầu, \"Dài {year}\"], type: number, unit: m }\n";
        desk = TwoVersions.in(folder.resolve("again"), TwoVersions.OLD, more);
        var written = TwoVersions.in(
                folder.resolve("written"), TwoVersions.OLD, more.replace("Chiều dài cầu, \"Dài {year}\"", "Dài 2025"));
        var early = written.workbook(JULY, FOR_JUNE, List.of(TwoVersions.oldBridge(5)));

        assertThat(findings(early, Optional.empty())).extracting(Finding::rule).containsExactly("TM06");
    }

    @Test
    void aLabelThatIsMissingInTheRightVersionIsStillToldAsSuch() throws IOException {
        var form = desk.programme.asOf(JULY).form("B05").orElseThrow();
        var lacking = new FilledForm(desk.programme, without(form, "length")).of("SỞ XÂY DỰNG", FOR_JULY, List.of());

        assertThat(findings(lacking, Optional.empty()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("còn thiếu: Chiều dài"));
    }

    @Test
    void aRuleIsNotHeldAgainstAVersionThatLacksWhatItLooksAt() throws IOException {
        var june = desk.workbook(JUNE, FOR_JUNE, List.of(TwoVersions.oldBridge(5)));
        var july = desk.workbook(JULY, FOR_JULY, List.of(with(TwoVersions.newBridge(5), "length", 4)));

        assertThat(findings(june, Optional.empty())).isEmpty();
        assertThat(findings(july, Optional.empty())).extracting(Finding::rule).containsExactly("CD02");
    }

    @Test
    void theCatalogueSaysToWhichVersionsARuleIsNotHeld() {
        var entries = RuleCatalogue.of(desk.programme).entries();

        assertThat(notFor(entries, "CD02")).containsExactly("mẫu dùng đến kỳ 06/2025 (không có: Chiều dài)");
        assertThat(notFor(entries, "CD03")).containsExactly("mẫu 2025.3, dùng từ kỳ 07/2025 (không có: Số nhịp)");
        assertThat(notFor(entries, "CD01")).isEmpty();
    }

    @Test
    void comparesAFieldWithThePeriodBeforeThoughItsLabelChanged() throws IOException {
        var july = desk.workbook(JULY, FOR_JULY, List.of(TwoVersions.newBridge(4)));

        var findings = desk.check(july, Optional.empty(), accepted(JUNE, "spent", 5));

        assertThat(findings).extracting(Finding::rule).containsExactly("CD01");
        assertThat(findings.getFirst().message().vi()).contains("Kinh phí – Luỹ kế đã chi");
        assertThat(desk.check(july, Optional.empty(), accepted(JUNE, "spent", 4)))
                .isEmpty();
    }

    @Test
    void theLayoutThatACellNamesIsReadWhateverFits() throws IOException {
        desk = TwoVersions.in(
                folder.resolve("again"),
                TwoVersions.OLD.replace("until: 2025-06\n", ""),
                TwoVersions.NEW.replace("version:", "told_by: [Mẫu cầu 2025]\nversion:"));
        var plain = desk.workbook(JUNE, FOR_JULY, List.of(TwoVersions.oldBridge(5)));
        var form = desk.programme.everyForm().stream()
                .filter(f -> f.version().name().equals("2025.3"))
                .findFirst()
                .orElseThrow();
        var marked = new FilledForm(desk.programme, form)
                .of("SỞ XÂY DỰNG", FOR_JULY + ". Mẫu cầu 2025", List.of(TwoVersions.newBridge(5)));
        var early = new FilledForm(desk.programme, form)
                .of("SỞ XÂY DỰNG", FOR_JUNE + ". Mẫu cầu 2025", List.of(TwoVersions.newBridge(5)));

        assertThat(fields(desk.read(plain, Optional.empty()))).contains("spans");
        assertThat(fields(desk.read(marked, Optional.empty()))).contains("length");
        assertThat(findings(marked, Optional.empty())).isEmpty();
        assertThat(findings(early, Optional.empty()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().vi()).contains("mẫu 2025.3, dùng từ kỳ 07/2025"));
    }

    @Test
    void aFormulaOfAColumnSeesTheFieldsOfItsOwnVersionOnly() throws IOException {
        desk = TwoVersions.in(
                folder.resolve("again"),
                TwoVersions.OLD.replace("unit: nhịp }", "unit: nhịp, required_if: length > 5.0 }"),
                TwoVersions.NEW);

        assertThat(desk.checker().faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.what().vi()).isEqualTo("mẫu này (đến 2025-06) không có trường 'length'"));
    }

    private List<Finding> findings(byte[] workbook, Optional<Period> sentFor) {
        return desk.check(workbook, sentFor, History.NONE).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static List<String> fields(Reading.Read read) {
        return read.table("B05").map(Table::form).orElseThrow().columns().stream()
                .map(Column::field)
                .toList();
    }

    private static Form without(Form form, String field) {
        return new Form(
                form.code(),
                form.family(),
                form.title(),
                form.number(),
                form.collected(),
                form.expectedOf(),
                form.sheets(),
                form.layout(),
                form.subject(),
                form.key(),
                form.columns().stream().filter(c -> !c.field().equals(field)).toList(),
                form.items(),
                form.placeholders(),
                form.printed(),
                form.version());
    }

    private static List<String> notFor(List<RuleCatalogue.Entry> entries, String rule) {
        return entries.stream()
                .filter(entry -> entry.id().equals(rule))
                .flatMap(entry -> entry.notFor().stream())
                .map(text -> text.vi())
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        var changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }

    private static History accepted(Period period, String field, long value) {
        var past = new Past();
        past.add("C-01", Slot.of(field), new Past.Said.Value(BigDecimal.valueOf(value)));
        return new History() {
            @Override
            public Past past(UnitCode unit, String form, Period asked) {
                return asked.equals(period) ? past : Past.NONE;
            }

            @Override
            public Optional<String> lastText(UnitCode unit, String form, String subject, String name, Period before) {
                return Optional.empty();
            }

            @Override
            public List<Elsewhere> elsewhere(UnitCode unit, String form, Period asked, Set<UUID> marks) {
                return List.of();
            }
        };
    }
}
