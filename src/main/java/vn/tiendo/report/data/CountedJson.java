package vn.tiendo.report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** What the report counts, for programs: investments with their sums, schemes by the two fields that they are counted by. */
record CountedJson(Consolidation consolidation) {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private ShownForms shown() {
        return new ShownForms(consolidation.programme());
    }

    /** Null where none came in. */
    JsonNode investments() {
        var rows = rows(shown().investments());
        if (rows.isEmpty()) {
            return NODES.nullNode();
        }
        var node = NODES.objectNode();
        node.put("count", rows.size());
        shown().investments()
                .ifPresent(form -> form.columns().stream()
                        .filter(column -> column.type() == FieldType.MONEY)
                        .forEach(column -> sum(form, column.field())
                                .ifPresent(sum -> node.put(column.field(), JsonFigures.plain(sum)))));
        return node;
    }

    /** Of a form that the report counts; nothing where it counts none. */
    private List<RowLine> rows(Optional<Form> form) {
        return form.map(Form::code).map(consolidation::rows).orElse(List.of());
    }

    /** In đồng, as consolidated where an indicator says so, else over the rows. */
    private Optional<BigDecimal> sum(Form form, String field) {
        return consolidation.programme().indicators().stream()
                .filter(indicator -> indicator.denominator().isEmpty()
                        && indicator.numerator().equals(new Measure.Sum(form.code(), field)))
                .map(Indicator::code)
                .findFirst()
                .flatMap(code -> consolidation.province().sum(code))
                .or(() -> overRows(form, field));
    }

    private Optional<BigDecimal> overRows(Form form, String field) {
        return rows(Optional.of(form)).stream()
                .map(row -> row.numbers().get(field))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    ObjectNode schemes() {
        var counts = new TreeMap<String, Integer>();
        var fields = shown().schemes().flatMap(this::countedBy);
        fields.ifPresent(section ->
                rows(shown().schemes()).forEach(row -> counts.merge(pair(section, row), 1, Integer::sum)));
        var node = NODES.objectNode();
        counts.forEach(node::put);
        return node;
    }

    private Optional<Section> countedBy(Form form) {
        return consolidation.programme().report().sections().stream()
                .filter(section -> section.form().filter(form.code()::equals).isPresent())
                .filter(section -> !section.telling().count().isEmpty())
                .findFirst();
    }

    private static String pair(Section section, RowLine row) {
        var fields = section.telling().count();
        return row.texts().getOrDefault(fields.getFirst(), "") + "|"
                + row.texts().getOrDefault(fields.getLast(), "");
    }
}
