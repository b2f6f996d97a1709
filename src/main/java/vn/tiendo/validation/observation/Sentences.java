package vn.tiendo.validation.observation;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.workbook.CellAddress;

/**
 * Puts observations into words, the only place that does: where, what was found and expected, what to do, the rule's id.
 * "Biểu 01, ô L12 (Kế hoạch vốn năm – Tổng số, dự án 7942009): ghi 150.000, … Kiểm tra lại … [DA05]"
 */
public final class Sentences {
    private static final int CELLS_NAMED = 8;
    private static final int FOLLOWS_NAMED = 3;

    /** As many are kept with a finding. */
    static final int MOST_FOLLOWS = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final LocalText NOTHING = LocalText.of("");
    private static final ValidationWords WORDS = ValidationWords.findings();

    private Sentences() {}

    /** @param left what of the same rule is not listed, told with the last one that is */
    public static Finding finding(Observation seen, VerdictAssembly.Left left) {
        int folded = seen.consequences().count() + left.folded();
        var follows = Stream.concat(seen.consequences().named().stream(), left.follows().stream())
                .distinct()
                .limit(MOST_FOLLOWS)
                .toList();
        return new Finding(
                seen.rule().id(),
                seen.severity(),
                seen.form().map(Form::code).orElse(""),
                seen.sheet(),
                cells(seen),
                seen.subject(),
                seen.value("found"),
                seen.value("expected"),
                message(seen, folded(folded, follows), left.times()),
                folded + left.times(),
                seen.exemption().map(exemption -> why(exemption).vi()),
                Optional.of(detail(seen, left.times(), follows)));
    }

    private static Finding.Detail detail(Observation seen, int left, List<String> follows) {
        return new Finding.Detail(
                ObservedSubject.of(seen),
                column(seen).orElse(NOTHING).vi(),
                row(seen).orElse(NOTHING),
                seen.value("difference"),
                fix(seen),
                seen.times(),
                left,
                follows,
                seen.given(),
                MoneyShown.unit(seen).orElse(NOTHING));
    }

    /** How many consequences there are, and the first few by name: who mends the cause knows what else goes. */
    private static LocalText folded(int folded, List<String> follows) {
        String named = String.join(", ", follows.subList(0, Math.min(follows.size(), FOLLOWS_NAMED)));
        var names = LocalText.of(folded > FOLLOWS_NAMED ? named + ", …" : named);
        return folded == 0 ? NOTHING : WORDS.say("folded", Map.of("count", LocalText.of("" + folded), "names", names));
    }

    private static LocalText message(Observation seen, LocalText folded, int left) {
        var say = part(seen, "say", seen.rule().say());
        var fix = fix(seen);
        var where = where(seen);
        var counted = plus(folded, count("left", left));
        var rule = LocalText.of(" [" + seen.rule().id() + "]");
        var exempted = seen.exemption()
                .map(e -> WORDS.say("exempted", Map.of("reason", why(e))))
                .orElse(NOTHING);
        return plus(plus(sentence(where, say), plus(LocalText.of(" "), fix)), plus(plus(exempted, counted), rule));
    }

    /** "Công văn 12/SXD-QL; Nguyễn Văn A ký ngày 12/5/2025, đến hết tháng 12/2025". */
    private static LocalText why(Exemption exemption) {
        return WORDS.say(
                "exemption",
                Map.of(
                        "reason",
                        exemption.reason(),
                        "by",
                        Written.text(exemption.signedBy()),
                        "on",
                        LocalText.of(DAY.format(exemption.signedOn())),
                        "to",
                        new LocalText(exemption.to().label(), exemption.to().toString())));
    }

    /** What to do; of what has its reason in the row, that it is known. */
    private static LocalText fix(Observation seen) {
        return seen.given()
                .map(reason -> WORDS.say("given", Map.of("reason", Written.text(reason))))
                .orElseGet(() -> part(seen, "fix", seen.rule().fix()));
    }

    private static LocalText part(Observation seen, String part, LocalText declared) {
        var worded = seen.variant().isEmpty()
                ? Optional.<LocalText>empty()
                : WORDS.find(seen.rule().id() + "." + seen.variant() + "." + part);
        return ValidationWords.fill(worded.orElse(declared), said(seen.values()));
    }

    /** A sentence never ends in nothing: where a cell is blank, that is said. */
    private static Map<String, LocalText> said(Map<String, LocalText> values) {
        var said = new HashMap<>(values);
        said.replaceAll((_, value) -> value.vi().isBlank() ? WORDS.say("nothing") : value);
        return said;
    }

    private static LocalText sentence(LocalText where, LocalText say) {
        if (where.vi().isEmpty()) {
            return new LocalText(ValidationWords.capitalised(say.vi()), ValidationWords.capitalised(say.en()));
        }
        return plus(plus(where, LocalText.of(": ")), say);
    }

    private static LocalText where(Observation seen) {
        var sheet = seen.form().map(form -> place(form, seen.sheet())).orElse(Written.text(seen.sheet()));
        return plus(plus(plus(sheet, table(seen)), cellWords(seen)), inside(seen));
    }

    private static LocalText table(Observation seen) {
        return seen.form()
                .filter(_ -> seen.isOneOfSeveral() && !seen.sheet().isEmpty())
                .map(form -> WORDS.say(form.isBlock() ? "block" : "table", Map.of("title", form.title())))
                .orElse(NOTHING);
    }

    /** The sheet alone where it is called like the form, else both: "Biểu số 01 › Sheet2". */
    private static LocalText place(Form form, String sheet) {
        var names = Stream.concat(Stream.of(form.number()), form.sheets().stream());
        if (sheet.isEmpty()) {
            return LocalText.of(form.sheets().stream().findFirst().orElse(form.number()));
        }
        boolean telling = names.map(Folded::of).anyMatch(Folded.of(sheet)::contains);
        return telling ? Written.text(sheet) : plus(LocalText.of(form.number() + " › "), Written.text(sheet));
    }

    private static LocalText cellWords(Observation seen) {
        var cells = cells(seen).stream().map(CellAddress::toString).toList();
        if (cells.isEmpty()) {
            return NOTHING;
        }
        var listed = LocalText.of(String.join(", ", cells.subList(0, Math.min(cells.size(), CELLS_NAMED))));
        String key = cells.size() == 1 ? "cell" : cells.size() <= CELLS_NAMED ? "cells" : "cells.more";
        return WORDS.say(key, Map.of("cells", listed, "count", LocalText.of("" + (cells.size() - CELLS_NAMED))));
    }

    /** Column title and row label in brackets; only what all the cells share. */
    private static LocalText inside(Observation seen) {
        var unit = MoneyShown.unit(seen).map(shown -> WORDS.say("unit", Map.of("unit", shown)));
        var words = Stream.of(column(seen), row(seen), unit)
                .flatMap(Optional::stream)
                .toList();
        return words.stream()
                .reduce((a, b) -> plus(a, plus(LocalText.of(", "), b)))
                .map(w -> plus(LocalText.of(" ("), plus(w, LocalText.of(")"))))
                .orElse(NOTHING);
    }

    private static Optional<LocalText> column(Observation seen) {
        return one(seen.spots().stream().map(MarkedCell::column).toList())
                .filter(title -> !title.isEmpty())
                .map(title -> declared(seen, title).orElseGet(() -> Written.text(title)));
    }

    /** The title that the form gives a column of its own, in both languages. */
    private static Optional<LocalText> declared(Observation seen, String title) {
        return seen.spots()
                .getFirst()
                .slot()
                .flatMap(slot -> seen.form()
                        .flatMap(form -> form.column(slot.field()))
                        .flatMap(column -> column.words().title())
                        .filter(declared -> declared.vi().equals(title)));
    }

    private static Optional<LocalText> row(Observation seen) {
        return one(seen.spots().stream().map(MarkedCell::row).toList())
                .flatMap(r -> r)
                .or(() -> seen.spots().isEmpty() ? seen.row() : Optional.empty())
                .filter(_ -> seen.form().filter(Form::isBlock).isEmpty())
                .map(r -> rowLabel(seen, r));
    }

    private static LocalText rowLabel(Observation seen, TableRow row) {
        var code = seen.form().flatMap(form -> row.text(form.leaf())).map(Written::text);
        boolean project = seen.form().flatMap(f -> f.keyed(Form.PROJECTS)).isPresent();
        if (project && row.isLeaf() && code.isPresent()) {
            return WORDS.say(
                    "row.project",
                    Map.of("code", code.get(), "thing", RowWord.of(seen.form().orElseThrow())));
        }
        return Written.text(row.label().isEmpty() ? "" + row.number() : row.label());
    }

    private static <T> Optional<T> one(List<T> values) {
        var distinct = new LinkedHashSet<>(values);
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    private static LocalText count(String key, int count) {
        return count == 0 ? NOTHING : WORDS.say(key, Map.of("count", LocalText.of("" + count)));
    }

    private static List<CellAddress> cells(Observation seen) {
        return seen.spots().stream().map(MarkedCell::cell).distinct().toList();
    }

    private static LocalText plus(LocalText one, LocalText other) {
        return new LocalText(one.vi() + other.vi(), one.en() + other.en());
    }
}
