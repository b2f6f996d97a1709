package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellMark;
import vn.tiendo.workbook.MarkKind;

/** From findings to marks: all that is said of a cell is in its one comment. */
final class CellMarks {

    private final Words words;
    private final Map<String, Map<CellAddress, List<KeptFinding>>> cells = new LinkedHashMap<>();

    private CellMarks(Words words) {
        this.words = words;
    }

    /** By sheet, as the findings name it. */
    static Map<String, List<CellMark>> of(List<KeptFinding> findings, Words words) {
        var marks = new CellMarks(words);
        findings.forEach(marks::add);
        return marks.marks();
    }

    private void add(KeptFinding finding) {
        for (String cell : finding.cells()) {
            cells.computeIfAbsent(finding.sheet(), _ -> new TreeMap<>())
                    .computeIfAbsent(CellAddress.of(cell), _ -> new ArrayList<>())
                    .add(finding);
        }
    }

    private Map<String, List<CellMark>> marks() {
        var marks = new LinkedHashMap<String, List<CellMark>>();
        cells.forEach((sheet, ofSheet) -> marks.put(
                sheet,
                ofSheet.entrySet().stream()
                        .map(cell -> mark(cell.getKey(), cell.getValue()))
                        .toList()));
        return marks;
    }

    private CellMark mark(CellAddress cell, List<KeptFinding> findings) {
        var heaviest =
                findings.stream().map(CellMarks::kind).min(MarkKind::compareTo).orElseThrow();
        var texts = findings.stream().map(this::text).toList();
        return new CellMark(cell, heaviest, String.join("\n\n", texts));
    }

    private String text(KeptFinding finding) {
        var lines = new ArrayList<String>();
        lines.add(words.of(kind(finding)));
        lines.add(words.sentence(finding));
        if (!finding.found().isEmpty()) {
            lines.add(words.say("comment.found", finding.found()));
        }
        if (!finding.expected().isEmpty()) {
            lines.add(words.say("comment.expected", finding.expected()));
        }
        lines.add("[" + finding.rule() + "]");
        return String.join("\n", lines);
    }

    static MarkKind kind(KeptFinding finding) {
        return MarkKind.valueOf(finding.severity());
    }
}
