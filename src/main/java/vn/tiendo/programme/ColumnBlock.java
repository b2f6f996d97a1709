package vn.tiendo.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one column of a table, or one question of a block. */
final class ColumnBlock {

    static final String[] KEYS = {
        "field",
        "is",
        "begins",
        "title",
        "hint",
        "type",
        "key",
        "across",
        "members",
        "choices",
        "unit",
        "required",
        "required_if",
        "because",
        "negative",
        "total",
        "carried",
        "inside",
        "from",
        "answer",
        "derived",
        "tolerance",
        "precision",
        "prefill"
    };

    /** Dimensions whose members everybody knows; others are choice lists. */
    private static final List<String> DIMENSIONS = List.of("year", "quarter", "month", "towns", "units");

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final List<String> REGISTRIES = List.of("projects", "items", "towns", "units");
    private static final List<String> CHOICE_REGISTRIES = List.of("projects", "towns", "units");
    private static final Set<FieldType> SUMMABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);
    private static final Set<FieldType> NUMERIC = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT);

    private final String form;
    private final Block block;
    private final Names names;
    private final boolean ofBlock;

    /** @param ofBlock whether it is a question of a block */
    ColumnBlock(String form, Piece piece, Names names, boolean ofBlock) {
        this.form = form;
        this.block = piece.block(KEYS);
        this.names = names;
        this.ofBlock = ofBlock;
    }

    /** The column; its label paths are added to those of the form's columns before it, folded, with their fields. */
    Column column(Map<String, String> labels) {
        String field = field();
        var across = across();
        var source = new SourceBlock(block, ofBlock).source();
        checkSource(source);
        var type = block.oneOf("type", FieldType.class);
        var known = new LabelsBlock(block, across, names);
        var members = known.members(field, labels);
        checkTotal(type);
        return new Column(
                field,
                labels(source, known, field, members, labels),
                type,
                key(),
                across,
                choices(type),
                unit(type),
                block.flag("required"),
                requiredIf(),
                block.flag("negative"),
                block.flag("total"),
                source,
                derived(type),
                precision(type),
                prefill(),
                known.words(members));
    }

    private String field() {
        String field = block.text("field");
        if (!field.isEmpty() && !FIELD.matcher(field).matches()) {
            fault("field", "tên trường '" + field + "'", "cần chữ thường không dấu, số, gạch dưới, như dis_ytd");
        }
        names.declare(Names.Kind.FIELD.of(form), field, block.placeOf("field"));
        return field;
    }

    private static List<String> labels(
            Source source, LabelsBlock known, String field, List<Column.Member> members, Map<String, String> labels) {
        return switch (source) {
            case Source.Cell _, Source.Answer _ -> known.is(field, members, labels);
            case Source.Part _, Source.Group _ -> {
                known.refuseLabels();
                yield List.of();
            }
        };
    }

    private void checkSource(Source source) {
        if (source instanceof Source.Part(String of)) {
            names.refer(Names.Kind.FIELD.of(form), of, block.placeOf("from"));
        }
        if (!ofBlock && block.maybe("answer").isPresent()) {
            fault("answer", "cột của bảng không có ô trả lời", "chỉ dùng trong khối hỏi - đáp (questions)");
        }
    }

    private Optional<String> key() {
        var key = block.maybeText("key");
        key.filter(k -> !REGISTRIES.contains(k))
                .ifPresent(k -> fault("key", "không có sổ danh mục '" + k + "'", Nearest.suggestion(k, REGISTRIES)));
        return key;
    }

    /** One dimension, or a list of them. */
    private List<String> across() {
        var declared = block.maybe("across");
        var dimensions = declared.filter(Piece::isList)
                .map(Piece::list)
                .orElseGet(() -> declared.stream().toList());
        dimensions.stream()
                .filter(d -> !DIMENSIONS.contains(d.text()))
                .forEach(d -> names.refer(Names.Kind.CHOICES.everywhere(), d.text(), d.place()));
        dimensions.forEach(d -> noticeIfEmpty(d.text(), d.place()));
        if (ofBlock && !dimensions.isEmpty()) {
            fault("across", "khối hỏi - đáp không có cột", "dùng trong bảng (columns)");
        }
        return dimensions.stream().map(Piece::text).toList();
    }

    private Optional<String> choices(FieldType type) {
        var choices = block.maybeText("choices");
        choices.filter(c -> !CHOICE_REGISTRIES.contains(c))
                .ifPresent(c -> names.refer(Names.Kind.CHOICES.everywhere(), c, block.placeOf("choices")));
        choices.ifPresent(c -> noticeIfEmpty(c, block.placeOf("choices")));
        if (type == FieldType.CHOICE && choices.isEmpty()) {
            fault("type", "cột kiểu choice chưa nêu danh mục", "thêm mục 'choices'");
        }
        return choices;
    }

    /** A registry of which nothing is known has no members. */
    private void noticeIfEmpty(String list, Place place) {
        switch (list) {
            case "towns" -> names.referAny(Names.Kind.TOWN, place);
            case "projects" -> names.referAny(Names.Kind.PROJECT, place);
            case "units" -> names.referAny(Names.Kind.UNIT, place);
            default -> {} // a choice list, which has some
        }
    }

    private String unit(FieldType type) {
        String unit = block.textOr("unit", "");
        if (type == FieldType.MONEY
                && !unit.isEmpty()
                && vn.tiendo.measure.MoneyUnit.named(unit).isEmpty()) {
            fault("unit", "không có đơn vị tiền '" + unit + "'", "cần đồng, nghìn đồng, triệu đồng hoặc tỷ đồng");
        }
        return unit;
    }

    private Optional<Column.Needed> requiredIf() {
        var condition = block.maybe("required_if");
        if (block.flag("required") && condition.isPresent()) {
            fault("required_if", "có cả 'required' và 'required_if'", "chỉ giữ một mục");
        }
        if (block.maybe("because").isPresent() && condition.isEmpty()) {
            fault("because", "có 'because' nhưng không có 'required_if'", "thêm điều kiện, hoặc bỏ 'because'");
        }
        return condition.map(piece ->
                new Column.Needed(piece.formula(), block.maybe("because").map(Piece::localText)));
    }

    private Optional<Column.Derived> derived(FieldType type) {
        var tolerance = block.maybe("tolerance").flatMap(Piece::decimal);
        if (block.maybe("tolerance").isPresent() && block.maybe("derived").isEmpty()) {
            fault("tolerance", "có 'tolerance' nhưng không có 'derived'", "");
        }
        if (block.maybe("derived").isPresent() && !NUMERIC.contains(type)) {
            fault("derived", "cột kiểu này không tính được", "cần money, number hoặc percent");
        }
        if (block.maybe("derived").isPresent() && block.maybe("across").isPresent()) {
            fault("derived", "cột tính sẵn chỉ có một ô mỗi dòng", "bỏ 'across', khai từng cột");
        }
        if (block.maybe("derived").isPresent() && block.flag("total")) {
            fault("total", "cột tính sẵn không cộng", "bỏ 'total'");
        }
        return block.maybe("derived").map(p -> new Column.Derived(p.formula(), tolerance));
    }

    private Optional<Column.DatePrecision> precision(FieldType type) {
        if (type != FieldType.DATE && block.maybe("precision").isPresent()) {
            fault("precision", "chỉ cột kiểu date có 'precision'", "");
        }
        return block.maybe("precision").map(p -> p.oneOf(Column.DatePrecision.class));
    }

    private Optional<Prefill> prefill() {
        var word = block.maybeText("prefill");
        var prefill = word.flatMap(Prefill::named);
        word.filter(_ -> prefill.isEmpty())
                .ifPresent(w -> fault("prefill", "không hiểu '" + w + "'", Nearest.suggestion(w, Prefill.words())));
        if (prefill.isPresent() && block.maybe("derived").isPresent()) {
            fault("prefill", "cột tính sẵn không điền trước", "bỏ 'prefill'");
        }
        return prefill;
    }

    private void checkTotal(FieldType type) {
        if (block.flag("total") && !SUMMABLE.contains(type)) {
            fault("total", "không cộng được cột kiểu này", "chỉ cột money hoặc number có dòng tổng");
        }
    }

    private void fault(String key, String what, String expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
