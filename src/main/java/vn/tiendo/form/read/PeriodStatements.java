package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.form.Identity;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.find.FormSpans;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.PeriodLength;
import vn.tiendo.form.text.PeriodLine;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/**
 * What a workbook says of its period, wherever it says it: in its stamp, beside a label on a cover, in lines above
 * tables. What cannot be read is kept too: a period that is stated and not understood is no period left out.
 */
final class PeriodStatements {

    private static final int STAMP = -1;
    private static final int COVER = 0;
    private static final int TITLE = 2;
    private static final int ALONE = 3;
    private static final int BESIDE = 4;

    private final IdentityWords words;
    private final PeriodText periods;
    private final List<Said> all = new ArrayList<>();

    /** {@code weight} orders places; {@code months} is how long the period is, if that is told by a label. */
    private record Said(
            String sheet, String text, Optional<CellAddress> cell, SaidPeriod said, int weight, int months) {

        Said(String sheet, String text, Optional<CellAddress> cell, SaidPeriod said, int weight) {
            this(sheet, text, cell, said, weight, PeriodLength.UNSAID);
        }

        /** It cannot be meant for figures of shorter periods. */
        Said over(int longest) {
            return months > longest
                    ? new Said(sheet, text, cell, new SaidPeriod.TooLong(months), weight, PeriodLength.UNSAID)
                    : this;
        }
    }

    PeriodStatements(IdentityWords words, PeriodText periods) {
        this.words = words;
        this.periods = periods;
    }

    void ofStamp(String sheet, Period period, String name) {
        all.add(new Said(sheet, name, Optional.empty(), new SaidPeriod.Named(period), STAMP));
    }

    /** Whether it is the label of a period, whatever hint stands behind it in parentheses. */
    boolean isLabel(String text) {
        return IdentityWords.isOne(words.period(), text)
                || PeriodLine.of(text, words.period())
                        .filter(PeriodLine::isHint)
                        .map(line -> periods.said(line.rest()))
                        .filter(said -> !said.isUnderstood() || said instanceof SaidPeriod.NotFilled)
                        .isPresent();
    }

    /** Below a label beside which nothing is said; several below each other are a list, no answer. */
    private void ofBelow(String sheet, SheetTop top, CellAddress label) {
        new CoverAnswers(top, words).below(label).ifPresent(cell -> {
            String text = top.own(cell.row(), cell.column());
            boolean list = periods.named(top.own(cell.row() + 1, cell.column())).isPresent();
            if (!list && periods.said(text) instanceof SaidPeriod.Named named) {
                addAll(new Said(sheet, text, Optional.of(cell), named, COVER, periods.months(text)));
            }
        });
    }

    /**
     * What stands beside a label, or below it; in one cell, or parted over some ("Tháng", 5, "năm", 2025).
     *
     * @param isBlank whether a text only marks that nothing is said
     */
    void ofCover(String sheet, SheetTop top, CellAddress label, Predicate<String> isBlank) {
        var beside = PeriodBesideLabel.of(top, label, isBlank);
        if (beside.isEmpty()) {
            ofBelow(sheet, top, label);
            return;
        }
        String meant = beside.meant(periods);
        var said = periods.said(meant);
        if (!(said instanceof SaidPeriod.Unread) || beside.isAnswer(words)) {
            addAll(new Said(sheet, beside.text(), Optional.of(beside.cell()), said, COVER, periods.months(meant)));
        } else {
            ofBelow(sheet, top, label);
        }
    }

    /** A cell of a cover that holds its label and its answer. */
    void ofCell(String sheet, CellAddress cell, String text) {
        PeriodLine.of(text, words.period())
                .filter(line -> !line.isHint()
                        && (line.parted() || periods.named(line.rest()).isPresent()))
                .ifPresent(line -> ofLabelled(sheet, cell, line, true));
    }

    /** Lines above tables: "Kỳ báo cáo: …", or one that says nothing but the period, or a title that ends in it. */
    void ofTitles(String sheet, SheetTop top, List<CellAddress> places) {
        var inRow = places.stream().collect(Collectors.groupingBy(CellAddress::row));
        inRow.values().stream()
                .sorted(Comparator.comparingInt(row -> row.getFirst().row()))
                .forEach(row -> ofLine(sheet, top, row));
    }

    private void ofLine(String sheet, SheetTop top, List<CellAddress> row) {
        var alone = new ArrayList<Said>();
        for (CellAddress cell : row) {
            String line = SeenText.of(top, cell);
            var labelled = PeriodLine.of(line, words.period());
            if (labelled.isPresent()) {
                ofLabelled(sheet, cell, labelled.get(), labelled.get().isTold());
            } else {
                ofTitle(top, cell, line, row.size())
                        .map(said -> new Said(sheet, line, Optional.of(cell), said, ALONE))
                        .ifPresent(alone::add);
            }
        }
        // Several beside each other are the titles of columns.
        if (alone.stream().map(Said::said).distinct().count() == 1) {
            alone.forEach(this::addAll);
        }
    }

    /** @param texts how many stand in its row: a title has it for itself, or shares it with the name of the form */
    private Optional<SaidPeriod> ofTitle(SheetTop top, CellAddress cell, String line, int texts) {
        boolean month = top.cell(cell.row(), cell.column())
                .filter(at -> at.value() instanceof CellValue.Date && at.style().month())
                .isPresent();
        return switch (texts) {
            case 1 -> month ? periods.named(line).map(SaidPeriod.Named::new) : periods.titled(line);
            case 2 ->
                month
                        ? periods.named(line).map(SaidPeriod.Named::new)
                        : periods.titled(line).filter(SaidPeriod.Named.class::isInstance);
            default -> periods.alone(line).map(SaidPeriod.Named::new);
        };
    }

    private void ofLabelled(String sheet, CellAddress cell, PeriodLine line, boolean told) {
        boolean silent = Folded.of(line.rest()).isEmpty() || PeriodBesideLabel.isExample(line.rest());
        var said = silent ? Optional.<SaidPeriod>empty() : Optional.of(periods.said(line.rest()));
        boolean answered = told && line.rest().length() <= PeriodBesideLabel.LONGEST && !line.isHint();
        said.filter(what -> !(what instanceof SaidPeriod.Unread) || answered)
                .ifPresent(what -> addAll(
                        new Said(sheet, line.whole(), Optional.of(cell), what, TITLE, periods.months(line.rest()))));
    }

    /** With what it says besides that contradicts it. */
    private void addAll(Said said) {
        add(said);
        periods.besides(said.text())
                .forEach(other -> add(new Said(said.sheet(), said.text(), said.cell(), other, BESIDE)));
    }

    private void add(Said said) {
        boolean known = all.stream()
                .anyMatch(other -> other.sheet().equals(said.sheet())
                        && other.text().equals(said.text())
                        && other.said().equals(said.said()));
        if (!known) {
            all.add(said);
        }
    }

    /** A formula beside a label that was not computed: its sender said something, and nobody knows what. */
    void ofUncomputed(String sheet, CellAddress cell) {
        add(new Said(sheet, "", Optional.of(cell), new SaidPeriod.NotComputed(), COVER));
    }

    /** Judges what was said by the forms that were read. */
    void areOf(FormSpans spans) {
        all.replaceAll(said -> said.over(spans.on(said.sheet())));
    }

    boolean saysSomethingFrom(String sheet) {
        return all.stream().anyMatch(said -> said.sheet().equals(sheet));
    }

    /** The one that counts. */
    Optional<Period> period() {
        return named().map(Said::said).flatMap(PeriodStatements::named);
    }

    private Optional<Said> named() {
        return all.stream().filter(said -> named(said.said()).isPresent()).min(Comparator.comparingInt(Said::weight));
    }

    private static Optional<Period> named(SaidPeriod said) {
        return said instanceof SaidPeriod.Named(var period) ? Optional.of(period) : Optional.empty();
    }

    /** What stands there about it, read or not; empty if nothing does. */
    String text() {
        return first().map(Said::text).orElse("");
    }

    /** Where that stands. */
    Optional<Identity.Place> place() {
        return first().map(said -> new Identity.Place(said.sheet(), said.cell()));
    }

    private Optional<Said> first() {
        return named().or(() -> all.stream().min(Comparator.comparingInt(Said::weight)));
    }

    /** What the workbook says otherwise, and what nobody understands. */
    List<Identity.OtherPeriod> others() {
        var counting = period();
        return all.stream()
                .filter(said -> counting.filter(said.said()::fits).isEmpty())
                .map(said -> new Identity.OtherPeriod(said.sheet(), said.cell(), said.text(), said.said()))
                .toList();
    }
}
