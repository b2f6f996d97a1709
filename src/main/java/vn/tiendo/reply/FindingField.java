package vn.tiendo.reply;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.MarkKind;

/** A column of a list of findings that stands alone (CSV, workbook): the same in all of them. */
enum FindingField {
    NUMBER(6),
    SEVERITY(14),
    RULE(9),
    FORM(9),
    SHEET(18),
    CELLS(16),
    COLUMN(26),
    ROW(22),
    FOUND(18),
    EXPECTED(18),
    DIFFERENCE(14),
    MESSAGE(70),
    FIX(44),
    CONSEQUENCES(11),
    LEFT_OUT(11),
    REASON(40),
    REASON_BY(26);

    private final double width;

    FindingField(double width) {
        this.width = width;
    }

    static List<Double> widths() {
        return Stream.of(values()).map(field -> field.width).toList();
    }

    String title(ReplyWords words) {
        return words.say("field." + name().toLowerCase(Locale.ROOT));
    }

    String of(SenderAnswer.Told told, ReplyWords words) {
        var finding = told.finding();
        return switch (this) {
            case NUMBER -> Integer.toString(told.ordinal());
            case SEVERITY -> words.of(MarkKind.valueOf(finding.severity().name()));
            case RULE -> finding.rule();
            case FORM -> finding.form();
            case SHEET -> finding.sheet();
            case CELLS -> finding.cells().stream().map(CellAddress::toString).collect(Collectors.joining(", "));
            case COLUMN -> finding.detail().map(d -> d.column()).orElse("");
            case ROW -> words.row(finding);
            case FOUND -> words.found(finding);
            case EXPECTED -> words.expected(finding);
            case DIFFERENCE -> words.difference(finding);
            case MESSAGE -> words.sentence(finding);
            case FIX -> words.fix(finding);
            case CONSEQUENCES -> count(finding.consequences());
            case LEFT_OUT -> count(finding.leftOut());
            case REASON -> told.reason().map(Explanation::words).orElse("");
            case REASON_BY -> told.reason().map(words::origin).orElse("");
        };
    }

    private static String count(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }
}
