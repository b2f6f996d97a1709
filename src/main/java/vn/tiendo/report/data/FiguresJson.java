package vn.tiendo.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.OwnFigures;
import vn.tiendo.report.word.ShownIndicators;

/**
 * The same figures for programs: money in whole đồng, ratios rounded to the decimals that their definition gives,
 * UTF-8. Only what has figures appears; unknown is absent or null, never zero.
 */
public final class FiguresJson implements ReportFormat {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    @Override
    public String code() {
        return "json";
    }

    @Override
    public String fileName(ReportSource source) {
        return "figures.json";
    }

    @Override
    public void write(ReportSource source, OutputStream out) throws IOException {
        try (var json = MAPPER.createGenerator(out)) {
            new Content(source.consolidation()).write(json);
            json.writeRaw('\n');
        }
    }

    /** One consolidation; of projects and submissions, which may be very many, one at a time is a tree in memory. */
    private record Content(Consolidation c) {

        void write(JsonGenerator json) {
            json.writeStartObject();
            each(head(), json);
            json.writeName("projects");
            projects(json);
            each(quarterly(), json);
            new FurtherJson(c).write(json);
            each(tail(), json);
            json.writeName("submissions");
            json.writeStartArray();
            c.submissions().forEach(submission -> json.writeTree(SubmissionJson.of(submission)));
            json.writeEndArray();
            json.writeEndObject();
        }

        private static void each(ObjectNode members, JsonGenerator json) {
            members.properties().forEach(member -> {
                json.writeName(member.getKey());
                json.writeTree(member.getValue());
            });
        }

        private ObjectNode head() {
            var root = NODES.objectNode();
            root.put("programme", c.programme().code());
            root.put("period", c.period().toString());
            root.put("asOf", c.asOf().toString());
            var own = new OwnFigures(c);
            root.set(
                    "province",
                    JsonFigures.of(
                            own.by(Dimensions.PROVINCE).getOrDefault("", Figures.NONE),
                            told(ShownIndicators.ofProvince(c.programme()))));
            root.set("units", each(own, Dimensions.UNIT));
            root.set("tasks", each(own, Dimensions.TASK));
            root.set("owners", each(own, Dimensions.OWNER));
            root.set("capital", each(own, Dimensions.CAPITAL));
            return root;
        }

        /** Those whose rows are not counted under {@code schemes}. */
        private List<Indicator> told(List<Indicator> indicators) {
            var schemes = new ShownForms(c.programme()).schemes().map(Form::code);
            return indicators.stream()
                    .filter(indicator ->
                            !schemes.equals(Optional.of(indicator.numerator().form())))
                    .toList();
        }

        private ObjectNode tail() {
            var root = NODES.objectNode();
            new AdjustmentsJson(c.adjusted()).addTo(root);
            root.set("coverage", CoverageJson.of(c.coverage()));
            return root;
        }

        private ObjectNode each(OwnFigures own, String dimension) {
            var node = NODES.objectNode();
            var indicators = told(ShownIndicators.by(c.programme(), dimension));
            own.by(dimension).forEach((key, figures) -> node.set(key, JsonFigures.of(figures, indicators)));
            return node;
        }

        /** Each code once; of two that report on the same the one behind, in the place of the other. */
        private void projects(JsonGenerator json) {
            var sums = c.programme().indicators().stream()
                    .filter(i -> i.denominator().isEmpty() && !(i.numerator() instanceof Measure.Count))
                    .filter(i -> i.by().contains(Dimensions.PROJECT))
                    .toList();
            var lines = new LinkedHashMap<String, RowLine>();
            new ShownForms(c.programme())
                    .projects().stream()
                            .flatMap(form -> c.rows(form.code()).stream())
                            .sorted(Comparator.comparing(RowLine::unit).thenComparing(RowLine::subject))
                            .forEach(row -> lines.put(row.subject(), row));
            var figures = c.figures(Dimensions.PROJECT);
            json.writeStartObject();
            lines.forEach((code, row) -> {
                json.writeName(code);
                json.writeTree(project(row, figures.getOrDefault(row.unit() + "/" + code, Figures.NONE), sums));
            });
            json.writeEndObject();
        }

        /** Task and name are the registry's; the sender's spelling serves only for what it no longer knows. */
        private ObjectNode project(RowLine row, Figures figures, List<Indicator> sums) {
            var known = c.programme().project(row.subject());
            var line = NODES.objectNode();
            line.put("unit", row.unit().value());
            line.put("task", known.map(Project::task).orElse(""));
            line.put(
                    "name", known.map(Project::name).orElseGet(() -> row.texts().getOrDefault("name", "")));
            line.setAll(JsonFigures.of(figures, sums));
            return line;
        }

        private ObjectNode quarterly() {
            var root = NODES.objectNode();
            root.set("towns", towns());
            var counted = new CountedJson(c);
            root.set("investments", counted.investments());
            root.set("schemes", counted.schemes());
            return root;
        }

        /** Base data by town, then item; what was left blank, or does not apply, has no number. */
        private ObjectNode towns() {
            var data = new TreeMap<String, TreeMap<String, BigDecimal>>();
            new ShownForms(c.programme())
                    .towns().stream()
                            .flatMap(form -> c.rows(form.code()).stream())
                            .filter(row ->
                                    !row.numbers().isEmpty() || !row.marks().isEmpty())
                            .forEach(row -> data.computeIfAbsent(row.subject(), _ -> new TreeMap<>())
                                    .putAll(row.numbers()));
            var node = NODES.objectNode();
            data.forEach((town, items) -> {
                var told = node.putObject(town);
                items.forEach((item, value) -> told.put(item, JsonFigures.plain(value)));
            });
            return node;
        }
    }
}
