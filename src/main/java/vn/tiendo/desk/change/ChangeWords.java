package vn.tiendo.desk.change;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.ledger.change.CellChange;
import vn.tiendo.ledger.change.ComparedCell;
import vn.tiendo.ledger.change.ComparedContent;
import vn.tiendo.ledger.change.RowChange;
import vn.tiendo.ledger.change.TotalChange;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.form.Form;

/** Changes in words: amounts in the unit in which the sheet states them, names as senders know them. */
final class ChangeWords {

    private static final int LONGEST = 120;
    private static final String DASH = " – ";

    private final Programme programme;
    private final DeskWords words;

    ChangeWords(Programme programme, Language language) {
        this.programme = programme;
        this.words = DeskWords.of("changes", language);
    }

    DeskWords words() {
        return words;
    }

    ChangeLine line(CellChange change) {
        var cell = change.cell();
        return new ChangeLine(
                form(change.form()),
                row(change),
                shortened(cell.title()),
                said(change.before(), cell),
                said(change.after(), cell),
                place(change));
    }

    TotalLine line(TotalChange total) {
        return new TotalLine(
                form(total.form()),
                title(total),
                words.unit(total.unit()),
                number(total.before()),
                number(total.after()),
                total.difference().map(this::signed).orElse(TotalLine.UNKNOWN));
    }

    /** Where an item is a row, it is called as the programme calls it, in the reader's language. */
    private String title(TotalChange total) {
        return itemTitle(programme, words, total.form(), total.field()).orElseGet(() -> shortened(total.title()));
    }

    static Optional<String> itemTitle(Programme programme, DeskWords words, String form, String field) {
        return programme
                .form(form)
                .filter(known -> known.subject() == Form.Subject.ACROSS)
                .flatMap(known -> known.items().stream()
                        .filter(item -> item.code().equals(field))
                        .findFirst())
                .map(item -> item.code() + DASH + words.of(item.name()));
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(words::exact).orElse(TotalLine.UNKNOWN);
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + words.exact(difference);
    }

    String form(String code) {
        return programme.form(code).map(Form::number).orElse(code);
    }

    String titled(String code) {
        return programme
                .form(code)
                .map(form -> form.number() + DASH + words.of(form.title()))
                .orElse(code);
    }

    private String row(CellChange change) {
        var cell = change.cell();
        boolean item = change.form().isEmpty() || isAcross(change.form());
        return row(change.form(), item ? cell.field() : cell.subject(), change.row());
    }

    String row(RowChange row) {
        return row.leaf() ? row(row.form(), row.key(), row.row()) : shortened(row.row());
    }

    private boolean isAcross(String form) {
        return programme
                .form(form)
                .filter(known -> known.subject() == Form.Subject.ACROSS)
                .isPresent();
    }

    /** Keys that people write, with the name; of rows known by their words those alone. */
    private String row(String form, String key, String label) {
        String name = shortened(label);
        boolean written = programme
                .form(form)
                .filter(known -> known.subject() == Form.Subject.KEY || known.subject() == Form.Subject.ACROSS)
                .isPresent();
        if (!written) {
            return titleOfBlock(form).orElse(name.isEmpty() ? shortened(key) : name);
        }
        String code = code(key);
        return name.isEmpty() || name.equals(code) ? code : code + DASH + name;
    }

    /** A block of questions has no rows: it is called by its title. */
    private Optional<String> titleOfBlock(String form) {
        return programme.form(form).filter(Form::isBlock).map(known -> words.of(known.title()));
    }

    private String code(String key) {
        if (key.startsWith("@")) {
            return words.say("row.number", key.substring(1));
        }
        int again = key.lastIndexOf('#');
        return again > 0
                ? words.say("row.again", shortened(key.substring(0, again)), key.substring(again + 1))
                : shortened(key);
    }

    private String said(Optional<ComparedCell> cell, ComparedCell now) {
        return cell.map(told -> said(told.content(), now.money(), now.unit())).orElseGet(() -> words.say("no-column"));
    }

    private String said(ComparedContent content, Optional<MoneyUnit> money, String unit) {
        return switch (content) {
            case ComparedContent.Value(var number) ->
                money.map(sheet -> amount(number, sheet))
                        .orElseGet(() -> (words.exact(number) + " " + words.unit(unit)).strip());
            case ComparedContent.Words(var text) -> words.say("words", shortened(text));
            case ComparedContent.NotApplicable(var mark) -> words.say("mark", shortened(mark));
            case ComparedContent.Blank() -> words.say("blank");
            case ComparedContent.Unread(var raw) ->
                raw.isBlank() ? words.say("unread.formula") : words.say("unread.cell", shortened(raw));
        };
    }

    private String amount(BigDecimal dong, MoneyUnit sheet) {
        return words.exact(new Amount(dong.longValueExact()).in(sheet)) + " "
                + words.language().of(sheet);
    }

    private String place(CellChange change) {
        var now = change.cell();
        boolean moved = change.before()
                .filter(was -> change.after().isPresent() && !was.cell().equals(now.cell()))
                .isPresent();
        return moved
                ? words.say(
                        "cell.moved", now.cell(), change.before().orElseThrow().cell())
                : words.say("cell.at", now.cell());
    }

    /** A stranger's text: one line, not too long. */
    static String shortened(String text) {
        String line = SafeLine.of(text).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
