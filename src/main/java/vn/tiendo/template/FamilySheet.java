package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;
import vn.tiendo.workbook.draft.PagePlan;
import vn.tiendo.workbook.draft.Paper;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** The sheet of a family of forms, in the official look. */
final class FamilySheet {

    private static final List<Double> OF_BLOCKS = List.of(6.0, 34.0, 14.0, 14.0, 14.0, 14.0);

    /** In points: a signature and a stamp. */
    private static final double ROOM_TO_SIGN = 60;

    /** Narrower sheets have no room for two titles side by side. */
    private static final double LEAST_WIDTH = 84;

    private final BlankSource blank;
    private final List<Form> forms;
    private final Form first;
    private final BlankWords words;
    private final Formats formats;
    private final List<Double> widths;
    private final PagePlan pages;

    FamilySheet(BlankSource blank, List<Form> forms, DropDownLists lists) {
        this.blank = blank;
        this.forms = forms;
        this.first = forms.getFirst();
        this.words = blank.words();
        this.formats = new Formats(moneyUnit(forms), lists);
        this.widths = widths();
        this.pages = pages();
    }

    /** Tables one under another share columns, of which none is a good one to turn the page at. */
    private PagePlan pages() {
        var paper = first.printed().paper().map(wanted -> Paper.valueOf(wanted.name()));
        if (forms.size() > 1 || first.isBlock()) {
            return PagePlan.of(widths, List.of(widths.size()), 0, paper);
        }
        var table = new TablePart(first, blank, formats);
        return PagePlan.of(widths, table.endsOfGroups(), table.named(), paper);
    }

    /** In which money is stated where no column says: as whoever reads it back assumes. */
    private static MoneyUnit moneyUnit(List<Form> forms) {
        return money(forms)
                .flatMap(column -> MoneyUnit.named(column.unit()).stream())
                .findFirst()
                .orElse(MoneyUnit.TRIEU);
    }

    private static Stream<Column> money(List<Form> forms) {
        return forms.stream()
                .flatMap(form -> form.columns().stream())
                .filter(column -> column.type() == FieldType.MONEY);
    }

    private List<Double> widths() {
        var widest = new ArrayList<Double>(forms.stream().allMatch(Form::isBlock) ? OF_BLOCKS : List.of());
        for (Form form : forms) {
            if (!form.isBlock()) {
                var own = new TablePart(form, blank, formats).widths();
                for (int i = 0; i < own.size(); i++) {
                    if (i == widest.size()) {
                        widest.add(own.get(i));
                    }
                    widest.set(i, Math.max(widest.get(i), own.get(i)));
                }
            }
        }
        double sum = widest.stream().mapToDouble(Double::doubleValue).sum();
        if (sum < LEAST_WIDTH) {
            widest.set(widest.size() - 1, widest.getLast() + LEAST_WIDTH - sum);
        }
        return widest;
    }

    void write(WorkbookDraft draft) {
        String name = first.sheets().stream().findFirst().orElse(first.number());
        String footer = first.number() + " – " + blank.footer();
        var sheet = draft.blankSheet(name, footer).columns(widths).print(pages);
        int row = parts(sheet, titles(sheet));
        closing(sheet, row);
    }

    private int titles(BlankSheet sheet) {
        int all = pages.firstPage();
        int half = Math.max(1, all / 2);
        var programme = blank.programme();
        pair(sheet, 1, half, words.of(programme.issuer()).toUpperCase(Locale.ROOT), first.number());
        pair(sheet, 2, half, blank.unit().name().toUpperCase(Locale.ROOT), "");
        line(sheet, 3, all, CellLook.TITLE, words.of(first.printed().title()).toUpperCase(Locale.ROOT));
        String period = programme.wording().cover().period().getFirst();
        String named = words.of(programme.calendar().named(first.collected(), blank.period()));
        line(sheet, 4, all, CellLook.SUBTITLE, period + ": " + named);
        int row = 5;
        String notice = words.of(programme.notice());
        if (!notice.isEmpty()) {
            line(sheet, row++, all, CellLook.SUBTITLE, "(" + notice + ")");
        }
        if (money(forms).findAny().isPresent()) {
            String unit = programme.wording().cover().moneyUnit().getFirst();
            line(
                    sheet,
                    row,
                    all,
                    CellLook.UNIT_LINE,
                    unit + ": " + words.language().of(formats.money()));
        }
        return row + 1;
    }

    private void pair(BlankSheet sheet, int row, int half, String left, String right) {
        sheet.put(area(row, 1, half), CellLook.ORGANISATION, CellContent.words(left));
        if (!right.isEmpty() && half < pages.firstPage()) {
            sheet.put(area(row, half + 1, pages.firstPage()), CellLook.SIGNATURE, CellContent.centred(right));
        } else if (!right.isEmpty()) {
            sheet.put(area(row + 1, 1, 1), CellLook.ORGANISATION, CellContent.words(right));
        }
    }

    private static void line(BlankSheet sheet, int row, int columns, CellLook look, String text) {
        sheet.put(area(row, 1, columns), look, CellContent.words(text));
    }

    private int parts(BlankSheet sheet, int top) {
        int row = top;
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            row = section(sheet, row, form);
            row = part(sheet, row, form) + 1;
            var before = form.layout().region().before();
            boolean next = i + 1 < forms.size() && begins(forms.get(i + 1), before);
            row = next ? row : marker(sheet, row, before);
        }
        return row;
    }

    /** Whether the words that end one part are those that begin the next. */
    private static boolean begins(Form form, List<String> words) {
        return form.layout().region().after().stream()
                .limit(1)
                .map(Folded::of)
                .anyMatch(after -> words.stream().map(Folded::of).anyMatch(after::startsWith));
    }

    /** The words that mark a table, and its title where that goes on with them: "II. Tiến độ" is that of the works. */
    private int section(BlankSheet sheet, int row, Form form) {
        var after = form.layout().region().after();
        return marker(
                sheet,
                row,
                after.stream()
                        .limit(1)
                        .map(words -> continued(words, this.words.of(form.title())))
                        .toList());
    }

    private static String continued(String words, String title) {
        return IntStream.range(0, words.length())
                .filter(i -> i == 0 || words.charAt(i - 1) == ' ')
                .mapToObj(words::substring)
                .filter(title::startsWith)
                .findFirst()
                .map(end -> words + title.substring(end.length()))
                .orElse(words);
    }

    private int marker(BlankSheet sheet, int row, List<String> words) {
        if (words.isEmpty()) {
            return row;
        }
        line(sheet, row, pages.firstPage(), CellLook.SECTION, words.getFirst());
        return row + 1;
    }

    private int part(BlankSheet sheet, int row, Form form) {
        if (form.isBlock()) {
            return new BlockPart(form, blank, formats).draw(sheet, widths, row);
        }
        var table = new TablePart(form, blank, formats);
        var drawn = table.draw(sheet, row);
        if (forms.size() == 1) {
            sheet.repeat(drawn.firstHeader(), drawn.firstRow() - 1);
            sheet.freezeBefore(new CellAddress(drawn.firstRow(), table.named() + 1));
        }
        return drawn.below();
    }

    /** Only below words that end the last table: else whoever reads it back would take the signatures for rows. */
    private void closing(BlankSheet sheet, int top) {
        var ends = forms.getLast().ends();
        if (ends.isEmpty() && !forms.getLast().isBlock()) {
            return;
        }
        sheet.closing(top);
        int row = top;
        if (isOne(ends, words.say("sheet.note"))) {
            line(sheet, row++, pages.firstPage(), CellLook.NOTE, words.say("sheet.notice"));
        } else if (!isOne(ends, words.say("sheet.author")) && !ends.isEmpty()) {
            line(sheet, row++, pages.firstPage(), CellLook.NOTE, ends.getFirst());
        }
        signatures(sheet, row);
    }

    private static boolean isOne(List<String> ends, String words) {
        return ends.stream().map(Folded::of).anyMatch(Folded.of(words)::startsWith);
    }

    private void signatures(BlankSheet sheet, int row) {
        int from = pages.lastPage();
        int half = Math.max(from, (from + widths.size()) / 2);
        int all = Math.max(half + 1, widths.size());
        sheet.put(area(row, half + 1, all), CellLook.SUBTITLE, CellContent.centred(words.say("sheet.date")));
        sheet.put(area(row + 1, from, half), CellLook.SIGNATURE, CellContent.centred(words.say("sheet.author")));
        sheet.put(area(row + 1, half + 1, all), CellLook.SIGNATURE, CellContent.centred(words.say("sheet.head")));
        sheet.put(area(row + 2, from, half), CellLook.SUBTITLE, CellContent.centred(words.say("sheet.sign")));
        sheet.put(area(row + 2, half + 1, all), CellLook.SUBTITLE, CellContent.centred(words.say("sheet.seal")));
        sheet.height(row + 3, ROOM_TO_SIGN).put(new CellAddress(row + 3, from), CellLook.PARAGRAPH, CellContent.BLANK);
    }

    private static CellRange area(int row, int from, int to) {
        return new CellRange(new CellAddress(row, from), new CellAddress(row, to));
    }
}
