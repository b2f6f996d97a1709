package vn.tiendo.document;

import java.util.List;
import vn.tiendo.content.Appendix;

/**
 * The appendices of a report, each in a section of its own: across the page where its columns want it. Source: NĐ
 * 30/2020/NĐ-CP, appendix I, part II, section on appendices: numbered in Roman, their pages numbered for themselves.
 */
final class WordAppendices {

    private static final int BIGGEST = 11;
    private static final int SMALLEST = 7;

    /** As wide as a digit, in twips for each point of its size. */
    private static final double DIGIT = 10;

    /** Columns may be so much narrower than they are on a screen before a page is turned for them. */
    private static final double NARROWER = 0.85;

    private final OfficialReport report;
    private final CellText texts;
    private final WordSections sections;
    private final List<Laid> laid;

    /** @param most rows, above which an appendix says what it has to say instead of its table */
    WordAppendices(OfficialReport report, CellText texts, WordSections sections, int most) {
        this.report = report;
        this.texts = texts;
        this.sections = sections;
        this.laid = report.appendices().stream().map(one -> lay(one, most)).toList();
    }

    /** How an appendix will stand on paper. */
    private record Laid(Appendix appendix, boolean leftOut, boolean landscape, ColumnNeeds.Fit fit) {}

    private Laid lay(Appendix appendix, int most) {
        if (appendix.rows() > most && appendix.instead().isPresent()) {
            return new Laid(appendix, true, false, new ColumnNeeds.Fit(List.of(), BIGGEST));
        }
        var sheet = new MeasuredSheet(texts);
        appendix.table().accept(sheet);
        var upright = fit(sheet, false);
        double wanted = sheet.digits().stream().mapToDouble(Double::doubleValue).sum() * DIGIT * BIGGEST;
        boolean landscape = upright.points() < BIGGEST || wanted * NARROWER > sections.textWidth(false);
        return new Laid(appendix, false, landscape, landscape ? fit(sheet, true) : upright);
    }

    private ColumnNeeds.Fit fit(MeasuredSheet sheet, boolean landscape) {
        return sheet.needs().fit(sheet.digits(), sections.textWidth(landscape), BIGGEST, SMALLEST);
    }

    /** Behind the body, whose section ends here. */
    void write(WordPen pen) {
        for (int i = 0; i < laid.size(); i++) {
            endSection(pen, i == 0 ? sections.body() : section(laid.get(i - 1)));
            write(pen, laid.get(i), RomanNumeral.of(i + 1));
        }
    }

    /** The section in which the document ends. */
    String lastSection() {
        return laid.isEmpty() ? sections.body() : section(laid.getLast());
    }

    private String section(Laid one) {
        return sections.appendix(one.landscape());
    }

    private static void endSection(WordPen pen, String section) {
        pen.begin(WordStyle.NO_ROOM, section);
        pen.end();
    }

    private void write(WordPen pen, Laid one, String number) {
        var words = texts.words();
        String label = laid.size() == 1 ? words.appendix() : words.appendix() + " " + number;
        pen.paragraph(WordStyle.APPENDIX, label);
        pen.paragraph(WordStyle.APPENDIX_TITLE, one.appendix().title());
        pen.paragraph(WordStyle.ATTACHED, words.attachedTo(report.head()));
        if (one.leftOut()) {
            one.appendix().instead().ifPresent(instead -> pen.paragraph(WordStyle.BODY, instead.text()));
            return;
        }
        var sheet = new AppendixSheet(pen, texts, one.fit(), one.appendix().title());
        one.appendix().table().accept(sheet);
        sheet.endTable();
    }
}
