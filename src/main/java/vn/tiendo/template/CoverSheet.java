package vn.tiendo.template;

import java.util.List;
import java.util.Locale;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** The first sheet: who reports for when, in the words by which that is read back. */
record CoverSheet(BlankSource blank) {

    private static final List<Double> WIDTHS = List.of(28.0, 60.0);

    void write(WorkbookDraft draft) {
        var programme = blank.programme();
        var own = blank.words();
        var words = programme.wording().cover();
        var sheet = draft.blankSheet(own.say("cover"), blank.footer()).upright().columns(WIDTHS);
        line(sheet, 1, CellLook.ORGANISATION, own.of(programme.issuer()).toUpperCase(Locale.ROOT));
        line(sheet, 2, CellLook.TITLE, own.say("cover.title"));
        line(sheet, 3, CellLook.SUBTITLE, own.of(programme.title()));
        int row = 5;
        row = known(sheet, row, words.unitName().getFirst(), blank.unit().name());
        row = known(sheet, row, words.unitCode().getFirst(), blank.unit().code().value());
        row = known(sheet, row, words.period().getFirst(), blank.named());
        row = known(sheet, row, own.say("fact.due"), blank.due());
        row = known(sheet, row, words.template().getFirst(), programme.newestTemplate());
        row = asked(sheet, row, own.say("cover.author"));
        row = asked(sheet, row, own.say("cover.phone"));
        row = asked(sheet, row, own.say("cover.on"));
        line(sheet, row + 1, CellLook.SECTION, own.say("cover.forms"));
        row += 2;
        for (var family : blank.families()) {
            var first = family.getFirst();
            row = known(
                    sheet, row, "• " + first.number(), own.of(first.printed().title()));
        }
        notice(sheet, row + 1);
    }

    private void notice(BlankSheet sheet, int row) {
        String notice = blank.words().of(blank.programme().notice());
        if (!notice.isEmpty()) {
            line(sheet, row, CellLook.NOTE, notice + ".");
        }
    }

    private static int known(BlankSheet sheet, int row, String label, String answer) {
        sheet.put(new CellAddress(row, 1), CellLook.EMPHASIS, CellContent.words(label));
        sheet.put(new CellAddress(row, 2), CellLook.KNOWN, CellContent.words(answer));
        return row + 1;
    }

    private static int asked(BlankSheet sheet, int row, String label) {
        sheet.put(new CellAddress(row, 1), CellLook.EMPHASIS, CellContent.words(label));
        sheet.put(
                new CellAddress(row, 2),
                CellLook.INPUT,
                new CellContent.Awaited(new CellContent.Words("", CellContent.Side.START)));
        return row + 1;
    }

    private static void line(BlankSheet sheet, int row, CellLook look, String text) {
        sheet.put(new CellRange(new CellAddress(row, 1), new CellAddress(row, 2)), look, CellContent.words(text));
    }
}
