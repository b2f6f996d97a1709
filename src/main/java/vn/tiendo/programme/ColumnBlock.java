package vn.tiendo.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;

/** Reads one column of a form. */
final class ColumnBlock {

    static final String[] KEYS = {
        "field", "is", "type", "key", "across", "choices", "unit", "required", "negative", "total"
    };

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern WILDCARD = Pattern.compile("\\{([^}]*)}");
    private static final List<String> REGISTRIES = List.of("projects", "items", "towns");
    private static final Set<FieldType> SUMMABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);

    private final String form;
    private final Block block;
    private final Names names;

    ColumnBlock(String form, Piece piece, Names names) {
        this.form = form;
        this.block = piece.block(KEYS);
        this.names = names;
    }

    /** The column; its label paths are added to those of the form's columns before it, folded, with their fields. */
    Column column(Map<String, String> labels) {
        String field = field();
        var across = across();
        var paths = block.needList("is");
        paths.forEach(path -> checkPath(path, field, across.isPresent(), labels));
        var type = block.oneOf("type", FieldType.class);
        checkTotal(type);
        return new Column(
                field,
                paths.stream().map(Piece::text).toList(),
                type,
                key(),
                across,
                choices(type),
                block.textOr("unit", ""),
                block.flag("required"),
                block.flag("negative"),
                block.flag("total"));
    }

    private String field() {
        String field = block.text("field");
        if (!field.isEmpty() && !FIELD.matcher(field).matches()) {
            fault("field", "tên trường '" + field + "'", "cần chữ thường không dấu, số, gạch dưới, như dis_ytd");
        }
        names.declare(Names.Kind.FIELD.of(form), field, block.placeOf("field"));
        return field;
    }

    private Optional<String> key() {
        var key = block.maybeText("key");
        key.filter(k -> !REGISTRIES.contains(k))
                .ifPresent(k -> fault("key", "không có danh mục gốc '" + k + "'", Nearest.suggestion(k, REGISTRIES)));
        return key;
    }

    private Optional<String> across() {
        var across = block.maybeText("across");
        across.filter(a -> !a.equals("towns"))
                .ifPresent(a -> names.refer(Names.Kind.CHOICES.everywhere(), a, block.placeOf("across")));
        return across;
    }

    private Optional<String> choices(FieldType type) {
        var choices = block.maybeText("choices");
        choices.ifPresent(c -> names.refer(Names.Kind.CHOICES.everywhere(), c, block.placeOf("choices")));
        if (type == FieldType.CHOICE && choices.isEmpty()) {
            fault("type", "cột kiểu choice chưa nêu danh mục", "thêm mục 'choices'");
        }
        return choices;
    }

    private void checkTotal(FieldType type) {
        if (block.flag("total") && !SUMMABLE.contains(type)) {
            fault("total", "không cộng được cột kiểu này", "chỉ cột money hoặc number có dòng tổng");
        }
    }

    private void checkPath(Piece path, String field, boolean across, Map<String, String> labels) {
        String text = path.text();
        if (!text.isEmpty() && across != text.endsWith(" / *")) {
            path.fault(
                    "nhãn '" + text + "'",
                    across ? "cột có across phải kết thúc bằng ' / *'" : "chỉ cột có across dùng '*'");
        }
        WILDCARD.matcher(text)
                .results()
                .filter(found -> !found.group(1).equals("year"))
                .forEach(found -> path.fault("không có ký hiệu '" + found.group() + "'", "chỉ có {year}"));
        String other = labels.putIfAbsent(folded(text), field);
        if (other != null) {
            path.fault("nhãn '" + text + "' đã dùng cho trường '" + other + "'", "mỗi nhãn chỉ thuộc một cột");
        }
    }

    private static String folded(String path) {
        return Stream.of(path.split(" / ", -1))
                .map(step -> step.equals("*") ? step : Folded.of(step).key())
                .collect(Collectors.joining(" / "));
    }

    private void fault(String key, String what, String expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
