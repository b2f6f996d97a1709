package vn.tiendo.document;

import java.util.List;
import vn.tiendo.content.Roman;
import vn.tiendo.document.word.AppendixLayout;
import vn.tiendo.document.word.ReportWords;
import vn.tiendo.document.word.WordPen;

/**
 * The appendices of a report, each in a section of its own. Source: NĐ 30/2020/NĐ-CP, appendix I, part II: numbered in
 * Roman, their pages numbered for themselves.
 */
final class WordAppendices {

    private final OfficialReport report;
    private final ReportWords words;
    private final WordSections sections;
    private final List<AppendixLayout> layouts;

    /** @param most rows, above which an appendix says what it has to say instead of its table */
    WordAppendices(OfficialReport report, ReportWords words, WordSections sections, int most) {
        this.report = report;
        this.words = words;
        this.sections = sections;
        this.layouts = report.appendices().stream()
                .map(one -> AppendixLayout.of(one, words, most, sections::textWidth))
                .toList();
    }

    /** Behind the body, whose section ends here. Those that only say where they are stand on one page. */
    void write(WordPen pen) {
        for (int i = 0; i < layouts.size(); i++) {
            if (i == 0) {
                pen.endSection(sections.body());
            } else if (!layouts.get(i - 1).isLeftOut() || !layouts.get(i).isLeftOut()) {
                pen.endSection(section(layouts.get(i - 1)));
            }
            layouts.get(i)
                    .write(
                            pen,
                            label(i + 1),
                            words.attachedTo(
                                    report.head().symbol(), report.head().issuer()));
        }
    }

    private String label(int number) {
        return layouts.size() == 1 ? words.appendix() : words.appendix() + " " + Roman.of(number);
    }

    /** The section in which the document ends. */
    String lastSection() {
        return layouts.isEmpty() ? sections.body() : section(layouts.getLast());
    }

    private String section(AppendixLayout layout) {
        return sections.appendix(layout.page());
    }
}
