package vn.tiendo.form.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.form.text.TimeNames;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.CellAddress;

/**
 * The texts right of a period's label on a cover, in one cell or parted over some ("Tháng", 5, "năm", 2025).
 *
 * @param near from left to right, none of them empty
 */
record PeriodBesideLabel(SheetTop top, CellAddress label, List<Near> near) {

    /** Who writes more beside the label explains how to fill it in. */
    static final int LONGEST = 80;

    /** As far as an answer may stand from its label. */
    private static final int COLUMNS = 6;

    /** Of a label whose bare numbers are quarters. */
    private static final Pattern OF_QUARTERS = Pattern.compile("^qui |quarter");

    private static final Pattern BARE = Pattern.compile("[1-4]");
    private static final Pattern EXAMPLE =
            Pattern.compile(" (?:vd|ví dụ|thí dụ|như|e g|eg|for example|example|such as) ");

    /** A text and where it stands. */
    record Near(CellAddress cell, String text) {}

    /** @param isBlank whether a text only marks that nothing is said */
    static PeriodBesideLabel of(SheetTop top, CellAddress label, Predicate<String> isBlank) {
        int last = top.area(label.row(), label.column())
                .map(area -> area.last().column())
                .orElse(label.column());
        var near = IntStream.rangeClosed(last + 1, last + COLUMNS)
                .mapToObj(column -> new CellAddress(label.row(), column))
                .filter(cell -> !top.isCovered(cell))
                .map(cell -> new Near(cell, SeenText.of(top, cell)))
                .filter(text -> !text.text().isEmpty())
                .dropWhile(text -> isBlank.test(text.text()))
                .toList();
        return new PeriodBesideLabel(top, label, near);
    }

    boolean isEmpty() {
        return near.isEmpty();
    }

    /** Where the first text stands. */
    CellAddress cell() {
        return near.getFirst().cell();
    }

    /** The first text. */
    String text() {
        return near.getFirst().text();
    }

    /** What is to be read as the period: an example of one says none. */
    String meant(PeriodText periods) {
        if (isExample(text())) {
            return "";
        }
        boolean quarter = OF_QUARTERS
                .matcher(Folded.of(top.own(label.row(), label.column())).key())
                .find();
        String first = quarter && BARE.matcher(text()).matches() ? "Q" + text() : text();
        var said = periods.said(first);
        if (said instanceof SaidPeriod.Named || near.size() == 1) {
            return first;
        }
        String together = near.stream().map(Near::text).collect(Collectors.joining(" "));
        boolean better = periods.said(together) instanceof SaidPeriod.Named || said instanceof SaidPeriod.Unread;
        return better ? together : first;
    }

    /** Whether it is an answer, and not the next title of a header, or a word about how to fill it in. */
    boolean isAnswer(IdentityWords words) {
        String text = text();
        if (Folded.of(text).isEmpty() || text.length() > LONGEST || words.isAny(text) || isExample(text)) {
            return false;
        }
        String left = label.column() == 1 ? "" : top.own(label.row(), label.column() - 1);
        boolean inHeader = near.size() > 1 || left.chars().anyMatch(Character::isLetter);
        return !inHeader || text.chars().anyMatch(Character::isDigit);
    }

    static boolean isExample(String text) {
        return EXAMPLE.matcher(TimeNames.words(text)).find();
    }
}
