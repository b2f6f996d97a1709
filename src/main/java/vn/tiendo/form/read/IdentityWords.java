package vn.tiendo.form.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.PeriodLine;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.CoverWords;
import vn.tiendo.workbook.Cell;

/** Labels by which cover sheets and title lines say who reports for when, folded. */
record IdentityWords(
        List<Folded> unitCode,
        List<Folded> unitName,
        List<Folded> period,
        List<Folded> template,
        List<Folded> moneyUnit) {

    private static final Pattern IN_TIME = Pattern.compile("\\b(?:thang|qui|nam|month|quarter|year)\\b");

    static IdentityWords of(CoverWords words) {
        return new IdentityWords(
                folded(words.unitCode()),
                folded(words.unitName()),
                folded(words.period()),
                folded(words.template()),
                folded(words.moneyUnit()));
    }

    static boolean isOne(List<Folded> words, String text) {
        return words.contains(Folded.of(text));
    }

    /** Whether it is a label beside which an answer stands, of whatever kind. */
    boolean isAny(String text) {
        var folded = Folded.of(text);
        return Stream.of(unitCode, unitName, period, template, moneyUnit).anyMatch(words -> words.contains(folded));
    }

    /** Whether the cell stands beside or below such a label, where answers do; a period may be parted over some cells. */
    boolean isAnswer(Cell cell, SheetTop top) {
        return new CoverAnswers(top, this).isOne(cell.address())
                || isPartOfPeriod(cell, top)
                || saysPeriod(SeenText.of(top, cell.address()), top.own(cell.row(), cell.column()));
    }

    /** A number that its format makes a period ("Kỳ báo cáo: Tháng "00" năm 2025"). */
    private boolean saysPeriod(String seen, String own) {
        return !seen.equals(own)
                && (PeriodLine.of(seen, period).isPresent()
                        || IN_TIME.matcher(Folded.of(seen).key()).find());
    }

    /** A period may be parted over some cells ("Tháng", 5, "năm", 2025). */
    private boolean isPartOfPeriod(Cell cell, SheetTop top) {
        return IntStream.range(Math.max(1, cell.column() - SheetTop.ANSWER_WITHIN), cell.column())
                .anyMatch(column -> isOne(period, top.own(cell.row(), column)));
    }

    private static List<Folded> folded(List<String> words) {
        return words.stream().map(Folded::of).toList();
    }
}
