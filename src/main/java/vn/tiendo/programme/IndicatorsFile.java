package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code indicators.yaml}. */
final class IndicatorsFile {

    static final String[] KEYS = {"indicator", "name", "unit", "numerator", "denominator", "decimals", "by"};

    private static final List<String> DIMENSIONS = List.of("unit", "task", "owner", "capital", "project", "town");
    private static final Set<FieldType> SUMMABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);
    private static final int MOST_DECIMALS = 6;

    private final List<Form> forms;
    private final Names names;

    IndicatorsFile(List<Form> forms, Names names) {
        this.forms = forms;
        this.names = names;
    }

    List<Indicator> indicators(Piece file) {
        return file.list().stream().map(this::indicator).toList();
    }

    private Indicator indicator(Piece piece) {
        var block = piece.block(KEYS);
        names.declare(Names.Kind.INDICATOR.everywhere(), block.text("indicator"), block.placeOf("indicator"));
        var numerator = block.need("numerator").map(this::measure).orElse(new Indicator.Measure.Count(""));
        return new Indicator(
                block.text("indicator"),
                block.localText("name"),
                block.text("unit"),
                numerator,
                block.maybe("denominator").map(this::measure),
                block.maybe("decimals").map(p -> p.integer(0, MOST_DECIMALS)).orElse(0),
                by(block, numerator));
    }

    private Indicator.Measure measure(Piece piece) {
        var block = piece.block("sum", "count");
        if (block.maybe("sum").isPresent() == block.maybe("count").isPresent()) {
            piece.fault("cần đúng một cách tính", "{ sum: biểu.trường } hoặc { count: biểu }");
        }
        return block.maybe("sum").map(this::sum).orElseGet(() -> count(block));
    }

    private Indicator.Measure count(Block block) {
        String form = block.textOr("count", "");
        names.refer(Names.Kind.FORM.everywhere(), form, block.placeOf("count"));
        return new Indicator.Measure.Count(form);
    }

    private Indicator.Measure sum(Piece piece) {
        String[] parts = piece.text().split("\\.", -1);
        if (parts.length != 2) {
            piece.fault("'" + piece.text() + "' không phải một cột", "cần biểu.trường, như B01.plan");
            return new Indicator.Measure.Sum("", "");
        }
        names.refer(Names.Kind.FORM.everywhere(), parts[0], piece.place());
        names.refer(Names.Kind.FIELD.of(parts[0]), parts[1], piece.place());
        column(parts[0], parts[1])
                .filter(c -> !SUMMABLE.contains(c.type()))
                .ifPresent(c -> piece.fault("không cộng được cột '" + piece.text() + "'", "cần cột money hoặc number"));
        column(parts[0], parts[1])
                .filter(c -> !c.isKept())
                .ifPresent(c -> piece.fault(
                        "cột '" + piece.text() + "' tính từ cột khác nên không lưu số liệu",
                        "lấy các cột dùng để tính"));
        return new Indicator.Measure.Sum(parts[0], parts[1]);
    }

    private List<String> by(Block block, Indicator.Measure numerator) {
        for (var dimension : block.list("by")) {
            String word = dimension.text();
            if (!word.isEmpty() && !DIMENSIONS.contains(word)) {
                dimension.fault("không có chiều '" + word + "'", Nearest.suggestion(word, DIMENSIONS));
            }
            if (word.equals("capital") && !knowsCapital(numerator)) {
                block.faults().notice(dimension.place(), "số liệu này không chia theo nguồn vốn", "bỏ 'capital'");
            }
        }
        return block.texts("by");
    }

    private boolean knowsCapital(Indicator.Measure measure) {
        return measure instanceof Indicator.Measure.Sum sum
                && column(sum.form(), sum.field())
                        .filter(column -> column.isAcross("capital"))
                        .isPresent();
    }

    private Optional<Column> column(String form, String field) {
        return forms.stream().filter(f -> f.code().equals(form)).findFirst().flatMap(f -> f.column(field));
    }
}
