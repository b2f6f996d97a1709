package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.finding.Finding;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.MarkKind;

/**
 * From findings to marks: all that is said of a cell is in its one comment. Of one rule only so many cells get a comment,
 * the last of which says how many more there are; those are coloured and framed only, as long as programs can bear it.
 */
final class CellMarks {

    /** Nobody reads more comments of one kind, and each takes much room in the file. */
    private static final int COMMENTS_OF_A_RULE = 1_000;

    /** Cells that are marked at all. */
    private static final int MOST = 60_000;

    private final ReplyWords words;
    private final Map<String, Map<CellAddress, OfCell>> cells = new LinkedHashMap<>();
    private final Map<String, Integer> ofRule = new HashMap<>();
    private int marked;

    private CellMarks(ReplyWords words) {
        this.words = words;
    }

    /** What is found in a cell; the number of the comment within its rule decides whether it is said there. */
    private record OfCell(List<MarkKind> kinds, List<Said> said) {}

    private record Said(Finding finding, int number) {}

    /** By sheet, as the findings name it. */
    static Map<String, List<CellMark>> of(List<Finding> findings, ReplyWords words) {
        var marks = new CellMarks(words);
        findings.forEach(marks::add);
        return marks.marks();
    }

    private void add(Finding finding) {
        for (CellAddress address : finding.cells()) {
            int number = ofRule.merge(finding.rule(), 1, Integer::sum);
            var ofSheet = cells.computeIfAbsent(finding.sheet(), _ -> new TreeMap<>());
            if (ofSheet.containsKey(address) || marked++ < MOST) {
                var ofCell = ofSheet.computeIfAbsent(address, _ -> new OfCell(new ArrayList<>(), new ArrayList<>()));
                ofCell.kinds().add(kind(finding));
                if (number <= COMMENTS_OF_A_RULE) {
                    ofCell.said().add(new Said(finding, number));
                }
            }
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

    private CellMark mark(CellAddress cell, OfCell found) {
        var heaviest = found.kinds().stream().min(MarkKind::compareTo).orElseThrow();
        var texts = found.said().stream().map(this::text).toList();
        return new CellMark(
                cell, heaviest, texts.isEmpty() ? "" : CellMark.headed(String.join("\n\n", texts), words.locale()));
    }

    private String text(Said said) {
        var finding = said.finding();
        var lines = new ArrayList<String>();
        lines.add(words.of(kind(finding)));
        lines.add(words.sentence(finding));
        if (!words.found(finding).isEmpty()) {
            lines.add(words.say("comment.found", words.withUnit(finding, words.found(finding))));
        }
        if (!words.expected(finding).isEmpty()) {
            lines.add(words.say("comment.expected", words.withUnit(finding, words.expected(finding))));
        }
        int more = ofRule.getOrDefault(finding.rule(), 0) - COMMENTS_OF_A_RULE;
        if (said.number() == COMMENTS_OF_A_RULE && more > 0) {
            lines.add(words.say("comment.more", more));
        }
        lines.add("[" + finding.rule() + "]");
        return String.join("\n", lines);
    }

    static MarkKind kind(Finding finding) {
        return MarkKind.valueOf(finding.severity().name());
    }
}
