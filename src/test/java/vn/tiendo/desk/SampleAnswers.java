package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The shipped samples of both programmes: sent, returned, corrected, moved and published twice, and then asked about. Of
 * June 2025 one workbook comes broken before it comes right, one is no workbook, and one has a road in it that another
 * unit reports, too.
 */
final class SampleAnswers {

    static final String TOWNS = "urban-infrastructure";
    static final String SCHOOLS = "village-schools";
    static final String JUNE = "2025-06";

    private static final String FIRST = "2025-06-18T02:00:00Z";
    private static final String SECOND = "2025-07-18T02:00:00Z";

    private static final String AUDIENCES =
            "ubnd,thuong-truc,hdnd,don-vi:095,nhiem-vu:2.1,chu-dau-tu:BQL-GT,nguon-von:NSTW";

    private final SampleHome home;

    SampleAnswers(SampleHome home) {
        this.home = home;
    }

    /** @param months those that are sent beside June 2025 and July */
    void happen(List<String> months) throws IOException {
        var input = home.input();
        for (String month : months) {
            input.drop("", month);
        }
        june(input);
        home.run(TOWNS, JUNE, FIRST);
        new ProvinceMoves(home).all();
        input.drop("", "2025-07");
        input.drop("2025-06/097_2025-06.xlsx");
        home.run(TOWNS, JUNE, SECOND);
        input.drop(SCHOOLS, "2025-03");
        input.drop(SCHOOLS, JUNE);
        home.run(SCHOOLS, JUNE, FIRST);
    }

    private static void june(SampleFiles input) throws IOException {
        input.drop("", JUNE, name -> !name.startsWith("STC") && !name.startsWith("097") && !name.startsWith("100"));
        input.drop(
                "097_a.xlsx",
                SampleFiles.altered(
                        "2025-06/097_2025-06.xlsx", "xl/worksheets/sheet1.xml", Map.of("L16", "t=\"n\"><v>99999</v>")));
        input.drop("098_b.xlsx", "không phải bảng tính".getBytes(UTF_8));
        input.drop(
                "100_2025-06.xlsx",
                SampleFiles.altered(
                        "2025-06/100_2025-06.xlsx",
                        "xl/worksheets/sheet2.xml",
                        Map.of(
                                "C12",
                                "t=\"inlineStr\"><is><t>Nâng cấp đường nội thị Thị xã Mường Lay</t></is>",
                                "I12",
                                "t=\"inlineStr\"><is><t>963/QĐ-UBND ngày 03/10/2023</t></is>")));
    }

    /** Each command at least once; nearly all of June. */
    void usual() throws IOException {
        june();
        var report = new PeriodQuestions(home, TOWNS, JUNE);
        report.report("ubnd,don-vi:095");
        report.template("096");
        report.edition(2);
        report.editions(home.published(TOWNS, JUNE).toString());
        new PeriodQuestions(home, TOWNS, "2025-07").metrics();
        var schools = new PeriodQuestions(home, SCHOOLS, JUNE);
        schools.metrics();
        schools.report("ubnd");
        senders();
        definitions();
    }

    private void june() {
        var june = new PeriodQuestions(home, TOWNS, JUNE);
        june.figures();
        june.indicators();
        june.explain("dis_pct", "--unit=095");
        june.score("DT-DBP");
        june.compare("2025-06-18T02:30:00Z", "2025-07-18T02:30:00Z");
        june.submissions();
        june.entries();
    }

    /** One that was returned, what came instead, and an .xls. */
    private void senders() throws IOException {
        var both = home.receiptsOf("097");
        var returned = new SubmissionQuestions(home, both.getFirst());
        returned.reply();
        returned.receipt();
        returned.verify();
        returned.standing();
        new SubmissionQuestions(home, both.getLast()).changes();
        new SubmissionQuestions(home, home.receiptsOf("096").getLast()).marked();
    }

    private void definitions() throws IOException {
        var definitions = new DefinitionQuestions(home);
        definitions.all();
        definitions.catalogue(TOWNS);
        definitions.catalogue(SCHOOLS);
        home.ask("figures-hash.txt", "figures", "hash");
        home.ask("rebuild.txt", "rebuild", "--dry-run");
        home.ask("check.txt", "check", "input/2025-06/096_2025-06.xls");
    }

    /**
     * Every month, every kind of report, every indicator, and every submission of June.
     *
     * @param months as they were sent
     */
    void whole(List<String> months) throws IOException {
        for (String month : months) {
            var before = new PeriodQuestions(home, TOWNS, month);
            before.figures();
            before.report("ubnd,thuong-truc");
        }
        month(new PeriodQuestions(home, TOWNS, JUNE), AUDIENCES);
        month(new PeriodQuestions(home, TOWNS, "2025-07"), "ubnd,thuong-truc,hdnd");
        month(new PeriodQuestions(home, SCHOOLS, "2025-03"), "ubnd");
        month(new PeriodQuestions(home, SCHOOLS, JUNE), "ubnd");
        indicators();
        submissions(TOWNS);
        submissions(SCHOOLS);
        definitions();
    }

    private static void month(PeriodQuestions month, String audiences) {
        month.figures();
        month.indicators();
        month.restated();
        month.submissions();
        month.entries();
        month.report(audiences);
    }

    private void indicators() {
        var june = new PeriodQuestions(home, TOWNS, JUNE);
        home.ask("indicators.txt", "metrics", "--period=" + JUNE, "--json").lines().stream()
                .map(line -> CorrectedHome.json(line).path("indicator").asString())
                .filter(code -> !code.isEmpty())
                .distinct()
                .forEach(code -> june.explain(code, "--units"));
        List.of("DT-DBP", "DT-MLA", "DT-MCH", "DT-TCH").forEach(june::score);
        june.edition(1);
        june.edition(2);
        june.editions(home.published(TOWNS, JUNE).toString());
    }

    private void submissions(String programme) {
        for (String receipt : home.receipts(programme, JUNE)) {
            var one = new SubmissionQuestions(home, receipt);
            one.reply();
            one.receipt();
            one.standing();
            one.changes();
        }
    }
}
