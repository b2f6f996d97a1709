package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.TreeSet;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.ReportDefinition;

/** Reads one file of {@code reports/}. */
public final class ReportFile {

    static final String[] KEYS = {"report", "title", "fileName", "sections"};

    /** What the file systems and archives of districts' computers refuse in a name. */
    private static final String FILE_NAME = "[^\\\\/:*?\"<>|]{1,120}\\.xlsx";

    private final YamlBlock block;
    private final List<Form> forms;
    private final List<Indicator> indicators;

    /** @param indicators with the forms' fields, what a section's columns may name */
    public ReportFile(YamlValue file, List<Form> forms, List<Indicator> indicators) {
        this.block = file.block(KEYS);
        this.forms = forms;
        this.indicators = indicators;
    }

    public ReportDefinition report() {
        String fileName = block.text("fileName");
        if (!fileName.isEmpty() && !fileName.matches(FILE_NAME)) {
            block.faults()
                    .add(
                            block.placeOf("fileName"),
                            FaultWords.say("file-name", fileName),
                            FaultWords.say("file-name.fix"));
        }
        var sections = block.needList("sections");
        var sheets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return new ReportDefinition(
                block.text("report"),
                block.localText("title"),
                fileName,
                sections.stream()
                        .map(s -> new SectionBlock(s, forms, indicators).section(sheets))
                        .toList());
    }
}
