package vn.tiendo.programme.load.yaml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport;

/** Reads a file of {@code reports/} that names an audience. */
public final class SignedReportFile {

    static final String[] KEYS = {
        "audience",
        "name",
        "fileName",
        "kind",
        "subject",
        "periods",
        "money",
        "recipients",
        "appendices",
        "for",
        "chapters"
    };
    static final String[] KEYS_OF_PERIOD = {"kind", "subject"};
    static final String[] KEYS_OF_CHAPTER = {"title", "due", "content"};

    private static final String FILE_NAME = "[^\\\\/:*?\"<>|.]{1,120}";
    private static final String USUAL_MONEY = "triệu đồng";

    private final YamlBlock block;
    private final ReportItemBlocks items;

    public SignedReportFile(YamlValue file, List<Form> forms, List<Indicator> indicators) {
        this.block = file.block(KEYS);
        this.items = new ReportItemBlocks(forms, indicators);
    }

    /** Whether a file of reports is one of these. */
    public static boolean is(YamlValue file) {
        return file.isMapping()
                && file.members().stream()
                        .anyMatch(member -> member.key().text().equals("audience"));
    }

    public SignedReport report() {
        String fileName = block.text("fileName");
        if (!fileName.isEmpty() && !fileName.matches(FILE_NAME)) {
            block.faults()
                    .add(
                            block.placeOf("fileName"),
                            FaultWords.say("file-name", fileName),
                            FaultWords.say("file-name.plain"));
        }
        var report = new SignedReport(
                block.text("audience"),
                block.localText("name"),
                fileName,
                block.localText("kind"),
                block.localText("subject"),
                longer(),
                money(),
                block.texts("recipients"),
                block.texts("appendices"),
                block.maybeText("for"),
                block.needList("chapters").stream().map(this::chapter).toList());
        checkTasks(report);
        return report;
    }

    /** Tasks that nobody can set cannot be followed up. */
    private void checkTasks(SignedReport report) {
        var places = items(report)
                .filter(ReportItem.Officer.class::isInstance)
                .map(ReportItem.Officer.class::cast)
                .map(ReportItem.Officer::code)
                .toList();
        items(report)
                .filter(ReportItem.FollowUp.class::isInstance)
                .map(ReportItem.FollowUp.class::cast)
                .forEach(followed -> followed.tasks().stream()
                        .filter(code -> !code.isEmpty() && !places.contains(code))
                        .forEach(code -> block.faults()
                                .add(
                                        followed.place(),
                                        FaultWords.say("officer.unknown", code),
                                        Nearest.suggestion(code, places))));
    }

    private static Stream<ReportItem> items(SignedReport report) {
        return report.chapters().stream().flatMap(chapter -> chapter.content().stream());
    }

    /** By the kinds of period that are named. */
    private Map<Form.Frequency, SignedReport.Titling> longer() {
        var longer = new EnumMap<Form.Frequency, SignedReport.Titling>(Form.Frequency.class);
        block.maybe("periods").stream()
                .flatMap(all -> all.members().stream())
                .forEach(one -> longer.put(
                        one.key().oneOf(Form.Frequency.class),
                        titling(one.value().block(KEYS_OF_PERIOD))));
        return longer;
    }

    private static SignedReport.Titling titling(YamlBlock block) {
        return new SignedReport.Titling(
                block.maybe("kind").map(YamlValue::localText),
                block.maybe("subject").map(YamlValue::localText));
    }

    /** A sheet that the workbook does not have cannot follow. */
    public void check(ReportDefinition workbook) {
        var sheets = workbook.sections().stream()
                .map(ReportDefinition.Section::sheet)
                .toList();
        block.list("appendices").stream()
                .filter(named -> !sheets.contains(named.text()))
                .forEach(named -> named.fault(
                        FaultWords.say("sheet.none", named.text()), Nearest.suggestion(named.text(), sheets)));
    }

    private String money() {
        String unit = block.textOr("money", USUAL_MONEY);
        if (vn.tiendo.measure.MoneyUnit.named(unit).isEmpty()) {
            var known = Stream.of(vn.tiendo.measure.MoneyUnit.values())
                    .map(vn.tiendo.measure.MoneyUnit::label)
                    .toList();
            block.faults()
                    .add(
                            block.placeOf("money"),
                            FaultWords.say("money.unknown", unit),
                            Nearest.suggestion(unit, known));
        }
        return unit;
    }

    private SignedReport.Chapter chapter(YamlValue piece) {
        var chapter = piece.block(KEYS_OF_CHAPTER);
        return new SignedReport.Chapter(
                chapter.maybe("title").map(YamlValue::localText).orElse(LocalText.of("")),
                ReportItemBlocks.due(chapter),
                chapter.needList("content").stream().flatMap(items::item).toList());
    }
}
