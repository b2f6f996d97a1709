package vn.tiendo.report.data;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.ShownContent;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.ShownIndicators;

/** What a programme's definitions add to the figures for programs; a programme that adds nothing has none of it. */
record FurtherJson(Consolidation consolidation) {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    /** Rows may be very many: one at a time is a tree in memory. */
    void write(JsonGenerator json) {
        var dimensions = dimensions();
        if (!dimensions.isEmpty()) {
            json.writeName("dimensions");
            json.writeTree(dimensions);
        }
        if (!forms().isEmpty()) {
            json.writeName("rows");
            rows(json);
        }
    }

    /** By dimension, then key; the province and the usual dimensions have places of their own. */
    private ObjectNode dimensions() {
        var node = NODES.objectNode();
        consolidation.figures().forEach((dimension, members) -> {
            if (!dimension.equals(Dimensions.PROVINCE) && !Dimensions.USUAL.contains(dimension)) {
                var indicators = ShownIndicators.by(consolidation.programme(), dimension);
                var each = node.putObject(dimension);
                members.forEach((key, figures) -> each.set(key, JsonFigures.of(figures, indicators)));
            }
        });
        return node;
    }

    private List<String> forms() {
        return new ShownContent(consolidation.programme()).forms();
    }

    /** By form, in order: unit, subject, and every field; one across members as an object by member. */
    private void rows(JsonGenerator json) {
        json.writeStartObject();
        forms().forEach(form -> {
            json.writeName(form);
            json.writeStartArray();
            consolidation.rows(form).forEach(row -> json.writeTree(row(row)));
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private static ObjectNode row(RowLine row) {
        var node = NODES.objectNode();
        node.put("unit", row.unit().value());
        node.put("subject", row.subject());
        var fields = node.putObject("fields");
        new TreeMap<>(row.texts()).forEach((field, text) -> {
            if (isRemark(row, field)) {
                fields.put(field, text);
            } else {
                place(fields, field).put(lowest(field), text);
            }
        });
        new TreeMap<>(row.numbers())
                .forEach((field, number) -> place(fields, field).put(lowest(field), JsonFigures.plain(number)));
        var marked = new TreeSet<>(row.marks().keySet());
        if (!marked.isEmpty()) {
            var array = node.putArray("notApplicable");
            marked.forEach(array::add);
        }
        return node;
    }

    /** Words beside a number of the same field, which has the field's place: {@code D01:source}. */
    private static boolean isRemark(RowLine row, String field) {
        return column(field)
                .filter(plain -> row.numbers().containsKey(plain) || row.marks().containsKey(plain))
                .isPresent();
    }

    /** Where a field's value stands: beside the others, or among its members. */
    private static ObjectNode place(ObjectNode fields, String field) {
        return column(field).map(fields::withObjectProperty).orElse(fields);
    }

    private static Optional<String> column(String field) {
        return field.contains(":") ? Optional.of(field.substring(0, field.indexOf(':'))) : Optional.empty();
    }

    private static String lowest(String field) {
        return field.substring(field.indexOf(':') + 1);
    }
}
