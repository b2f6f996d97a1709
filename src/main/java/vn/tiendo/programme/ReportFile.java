package vn.tiendo.programme;

import java.util.List;
import java.util.TreeSet;

/** Reads one file of {@code reports/}. */
final class ReportFile {

    static final String[] KEYS = {"report", "title", "fileName", "sections"};

    /** What the file systems and archives of districts' computers refuse in a name. */
    private static final String FILE_NAME = "[^\\\\/:*?\"<>|]{1,120}\\.xlsx";

    private final Block block;
    private final List<Form> forms;
    private final List<Indicator> indicators;

    /** @param indicators with the forms' fields, what a section's columns may name */
    ReportFile(Piece file, List<Form> forms, List<Indicator> indicators) {
        this.block = file.block(KEYS);
        this.forms = forms;
        this.indicators = indicators;
    }

    ReportDefinition report() {
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
