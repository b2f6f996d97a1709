package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;

/** Reads one section of a report, and checks that it can show what it names. */
public final class SectionBlock {

    static final String[] KEYS = {
        "shows", "sheet", "title", "columns", "by", "rank", "form", "count", "tells", "says", "money"
    };

    /** Excel's own limits for the name of a sheet. */
    private static final String SHEET_NAME = "[^\\\\/?*\\[\\]:]{1,31}";

    /** What only a section of indicators says. */
    private static final List<String> OF_INDICATORS = List.of("by", "rank", "tells");

    private final YamlValue piece;
    private final YamlBlock block;
    private final List<Form> forms;
    private final List<Indicator> indicators;

    SectionBlock(YamlValue piece, List<Form> forms, List<Indicator> indicators) {
        this.piece = piece;
        this.block = piece.block(KEYS);
        this.forms = forms;
        this.indicators = indicators;
    }

    /** @param sheets names already given; this one's is added */
    Section section(Set<String> sheets) {
        var section = new Section(
                block.oneOf("shows", Kind.class),
                sheet(sheets),
                block.localText("title"),
                block.texts("columns"),
                block.maybeText("by"),
                block.maybeText("rank"),
                block.maybeText("form"),
                new TellingBlock(block, forms, indicators).telling());
        check(section);
        return section;
    }

    private String sheet(Set<String> sheets) {
        String sheet = block.text("sheet");
        if (!sheet.isEmpty() && !sheet.matches(SHEET_NAME)) {
            fault("sheet", FaultWords.say("sheet.name", sheet), FaultWords.say("sheet.name.fix"));
        }
        if (!sheet.isEmpty() && !sheets.add(sheet)) {
            fault("sheet", FaultWords.say("sheet.twice", sheet), FaultWords.NONE);
        }
        return sheet;
    }

    private void check(Section section) {
        if (section.kind() != Kind.INDICATORS) {
            OF_INDICATORS.forEach(
                    key -> block.maybe(key).ifPresent(p -> p.fault(FaultWords.say("section.indicators-only", key))));
        }
        if (section.kind() != Kind.ROWS) {
            block.maybe("count").ifPresent(p -> p.fault(FaultWords.say("section.rows-only", "count")));
        }
        if (section.kind() != Kind.NOTES) {
            block.maybe("says").ifPresent(p -> p.fault(FaultWords.say("section.notes-only", "says")));
        }
        switch (section.kind()) {
            case INDICATORS -> checkIndicators();
            case ROWS, ANSWERS, ITEMS -> block.need("form").ifPresent(_ -> checkForm(section));
            case OVERVIEW, SUBMISSIONS, NOTES -> {
                refuseForm();
                checkColumns(anything());
            }
        }
    }

    /** Every indicator that it shows has to be rolled up to its dimension. */
    private void checkIndicators() {
        refuseForm();
        String by = block.need("by").map(YamlValue::text).orElse("");
        var known = indicators.stream().flatMap(i -> i.by().stream()).distinct().toList();
        if (!by.isEmpty() && !known.contains(by)) {
            fault("by", FaultWords.say("by.unused", by), Nearest.suggestion(by, known));
            return;
        }
        Stream.concat(block.list("columns").stream(), block.maybe("rank").stream())
                .forEach(column -> checkIndicator(column, by));
    }

    private void refuseForm() {
        block.maybe("form")
                .ifPresent(p -> p.fault(FaultWords.say("section.no-form"), FaultWords.say("section.no-form.fix")));
    }

    private void checkIndicator(YamlValue column, String by) {
        var indicator =
                indicators.stream().filter(i -> i.code().equals(column.text())).findFirst();
        if (indicator.isEmpty()) {
            var codes = indicators.stream().map(Indicator::code).toList();
            column.fault(FaultWords.say("indicator.unknown", column.text()), Nearest.suggestion(column.text(), codes));
        } else if (!by.isEmpty() && !indicator.get().by().contains(by)) {
            column.fault(
                    FaultWords.say("indicator.not-by", column.text(), by), FaultWords.say("indicator.not-by.fix", by));
        }
    }

    private void checkForm(Section section) {
        named().ifPresent(form -> {
            if (!ShownForms.fits(section.kind(), form)) {
                fault("form", FaultWords.say("section.form", form.code()), other(section.kind()));
            }
            checkFields(form);
        });
    }

    private static LocalText other(Kind kind) {
        return switch (kind) {
            case ANSWERS -> FaultWords.say("section.need-block");
            case ITEMS -> FaultWords.say("section.need-across");
            case ROWS, INDICATORS, OVERVIEW, SUBMISSIONS, NOTES -> FaultWords.say("section.use-items");
        };
    }

    /** The form named, if it is one; a fault if it is not. */
    private Optional<Form> named() {
        String code = block.textOr("form", "");
        var form = forms.stream().filter(f -> f.code().equals(code)).findFirst();
        if (form.isEmpty() && !code.isEmpty()) {
            var codes = forms.stream().map(Form::code).toList();
            fault("form", FaultWords.say("form.unknown", code), Nearest.suggestion(code, codes));
        }
        return form;
    }

    /** Its own fields, and ratios that its rows can be held to. */
    private void checkFields(Form form) {
        var fields = new ArrayList<>(form.columns().stream()
                .filter(Column::isKept)
                .map(Column::field)
                .toList());
        check(block.list("count"), form, fields);
        indicators.stream()
                .filter(indicator -> indicator.isOfRowsOf(form))
                .map(Indicator::code)
                .filter(code -> !fields.contains(code))
                .forEach(fields::add);
        check(block.list("columns"), form, fields);
    }

    private static void check(List<YamlValue> named, Form form, List<String> known) {
        for (var field : named) {
            if (!field.text().isEmpty() && !known.contains(field.text())) {
                field.fault(
                        FaultWords.say("form.field", form.code(), field.text()),
                        Nearest.suggestion(field.text(), known));
            }
        }
    }

    private Set<String> anything() {
        var known = new TreeSet<String>();
        indicators.forEach(indicator -> known.add(indicator.code()));
        forms.forEach(form -> form.columns().forEach(column -> known.add(column.field())));
        return known;
    }

    /** Where a file of forms or indicators could not be read, it may declare what is not known. */
    private boolean mayBeUnread() {
        return piece.faults().unread().stream()
                .anyMatch(file -> file.contains("/forms/") || file.endsWith("/indicators.yaml"));
    }

    private void checkColumns(Set<String> known) {
        for (var column : block.list("columns")) {
            String code = column.text();
            if (!code.isEmpty() && !known.contains(code) && !mayBeUnread()) {
                column.fault(FaultWords.say("column.unknown", code), Nearest.suggestion(code, known));
            }
        }
    }

    private void fault(String key, LocalText what, LocalText expected) {
        piece.faults().add(block.placeOf(key), what, expected);
    }
}
