package vn.tiendo.programme.load.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.ReportItem;

/** Reads what a signed report shows of a form's rows. */
public final class FormItemBlocks {

    static final String[] KEYS_OF_QUOTES = {"caption", "form", "field", "most"};
    static final String[] KEYS_OF_FOLLOW_UP = {"caption", "form", "field", "tasks", "most"};
    static final String[] KEYS_OF_ROWS = {"caption", "form", "columns", "where", "order", "descending", "most", "whole"
    };

    private final List<Form> forms;
    private final List<Indicator> indicators;

    FormItemBlocks(List<Form> forms, List<Indicator> indicators) {
        this.forms = forms;
        this.indicators = indicators;
    }

    ReportItem quoted(YamlBlock block) {
        return new ReportItem.Quoted(
                ReportItemBlocks.caption(block), block.textOr("form", ""), field(block), ReportItemBlocks.most(block));
    }

    ReportItem followUp(YamlBlock block) {
        return new ReportItem.FollowUp(
                ReportItemBlocks.caption(block),
                block.textOr("form", ""),
                field(block),
                block.texts("tasks"),
                ReportItemBlocks.most(block),
                block.placeOf("tasks"));
    }

    /** One of its form's. */
    private String field(YamlBlock block) {
        var form = form(block);
        var field = block.need("field");
        form.ifPresent(f -> field.ifPresent(named -> check(f, named.text(), named, fields(f))));
        return field.map(YamlValue::text).orElse("");
    }

    ReportItem listed(YamlBlock block) {
        var form = form(block);
        block.needList("columns").forEach(column -> form.ifPresent(f -> checkColumn(f, column)));
        form.ifPresent(f -> block.maybe("order").ifPresent(order -> checkColumn(f, order)));
        return new ReportItem.Listed(
                ReportItemBlocks.caption(block),
                block.textOr("form", ""),
                block.texts("columns"),
                where(block, form),
                block.maybeText("order"),
                block.flag("descending"),
                ReportItemBlocks.most(block),
                block.flag("whole"));
    }

    private Optional<Form> form(YamlBlock block) {
        String code = block.text("form");
        var form = forms.stream().filter(f -> f.code().equals(code)).findFirst();
        if (form.isEmpty() && !code.isEmpty()) {
            var codes = forms.stream().map(Form::code).distinct().toList();
            block.faults()
                    .add(block.placeOf("form"), FaultWords.say("form.unknown", code), Nearest.suggestion(code, codes));
        }
        return form;
    }

    /** A field in any layout of the form. */
    private List<String> fields(Form form) {
        return forms.stream()
                .filter(f -> f.code().equals(form.code()))
                .flatMap(f -> f.columns().stream())
                .map(Column::field)
                .distinct()
                .toList();
    }

    private List<String> columns(Form form) {
        var ratios = indicators.stream()
                .filter(indicator -> indicator.isOfRowsOf(form))
                .map(Indicator::code);
        return Stream.of(fields(form).stream(), ratios, Stream.of(ReportItem.Listed.UNIT))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private void checkColumn(Form form, YamlValue column) {
        String field = column.text().split(":", 2)[0];
        check(form, field, column, columns(form));
    }

    private static void check(Form form, String field, YamlValue named, List<String> known) {
        if (!field.isEmpty() && !known.contains(field)) {
            named.fault(FaultWords.say("form.field", form.code(), field), Nearest.suggestion(field, known));
        }
    }

    private Map<String, List<String>> where(YamlBlock block, Optional<Form> form) {
        var where = new LinkedHashMap<String, List<String>>();
        for (var member : block.maybe("where").map(YamlValue::members).orElse(List.of())) {
            var values = member.value().isList()
                    ? member.value().texts()
                    : List.of(member.value().text());
            form.ifPresent(f -> check(f, member.key().text(), member.key(), fields(f)));
            where.put(member.key().text(), values);
        }
        return where;
    }
}
