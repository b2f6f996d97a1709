package vn.tiendo.programme;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;

/** What has to agree between where a form is found and what its columns are. */
final class LayoutChecks {

    private final Form form;
    private final Block block;

    LayoutChecks(Form form, Block block) {
        this.form = form;
        this.block = block;
    }

    void check() {
        checkHeader();
        checkLeaf();
        checkSources();
        checkRegion();
    }

    /** A header is known by labels. */
    private void checkHeader() {
        form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .filter(column -> !column.isLabelled())
                .forEach(column -> fault(
                        "header",
                        "trường '" + column.field() + "' không có nhãn riêng",
                        "'header' cần các trường có 'is'"));
    }

    private void checkLeaf() {
        var leaf = form.column(form.leaf());
        if (leaf.filter(column -> column.source() instanceof Source.Group).isPresent()) {
            fault("leaf", "trường '" + form.leaf() + "' lấy từ dòng nhóm", "'leaf' cần trường mà chỉ dòng chi tiết có");
        }
        boolean repeats = form.subject() == Form.Subject.KEY
                && leaf.filter(this::isCarried).isPresent();
        if (repeats) {
            fault(
                    "subject",
                    "'" + form.leaf() + "' lấy theo ô trên nên lặp lại ở nhiều dòng",
                    "'subject' cần danh sách trường, như [" + form.leaf() + ", …]");
        }
    }

    private boolean isCarried(Column column) {
        return switch (column.source()) {
            case Source.Cell(var carried, var _) -> carried;
            case Source.Part(String of) ->
                form.column(of)
                        .filter(other -> other.source() instanceof Source.Cell(var carried, var _) && carried)
                        .isPresent();
            case Source.Answer _, Source.Group _ -> false;
        };
    }

    private void checkSources() {
        for (Column column : form.columns()) {
            if (column.isAcross() && isCarried(column)) {
                fault("columns", "trường '" + column.field() + "' có nhiều cột", "chỉ cột nhãn mới lấy theo ô trên");
            }
            if (column.source() instanceof Source.Part(String of)
                    && form.column(of).filter(other -> !other.isLabelled()).isPresent()) {
                fault(
                        "columns",
                        "trường '" + column.field() + "' lấy từ '" + of + "', mà '" + of + "' không có ô riêng",
                        "lấy từ cột có 'is' và 'inside'");
            }
        }
    }

    private void checkRegion() {
        var region = form.layout().region();
        if (block.maybe("between").isPresent() && region.equals(Layout.Region.WHOLE)) {
            block.faults()
                    .notice(
                            block.placeOf("between"),
                            "'between' chưa nêu gì nên là cả trang",
                            "thêm after hoặc before");
        }
        // Else the row of its own labels would end it.
        for (String word : region.before()) {
            labels().filter(label -> Folded.of(label).startsWith(Folded.of(word)))
                    .findFirst()
                    .ifPresent(label -> fault(
                            "between",
                            "chữ '" + word + "' ở 'before' cũng là đầu nhãn '" + label + "'",
                            "cần chữ chỉ có ở dòng bên dưới"));
        }
    }

    private Stream<String> labels() {
        return form.columns().stream()
                .flatMap(column -> column.labels().stream())
                .flatMap(label -> label.steps().stream())
                .filter(step -> !step.contains("{") && !step.equals("*"));
    }

    /** Tells tables of one sheet that may take each other's header, as nothing else parts them. */
    static void checkApart(List<Form> forms, Block block) {
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (mayTakeEachOther(forms.get(i), forms.get(j))) {
                    block.faults()
                            .notice(
                                    block.placeOf("tables"),
                                    "bảng '" + forms.get(i) + "' và '" + forms.get(j)
                                            + "' có thể nhận cùng một dòng tiêu đề",
                                    "thêm 'between', hoặc trường khác vào 'header'");
                }
            }
        }
    }

    private static boolean mayTakeEachOther(Form one, Form other) {
        return !one.isBlock()
                && !other.isBlock()
                && one.layout().region().equals(other.layout().region())
                && hasHeaderOf(one, other)
                && hasHeaderOf(other, one);
    }

    /** Whether each field of the header has a label that some column of the other form has as well. */
    private static boolean hasHeaderOf(Form form, Form other) {
        var labels = other.columns().stream()
                .flatMap(column -> column.is().stream())
                .map(Folded::of)
                .toList();
        return form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .allMatch(column -> column.is().stream().map(Folded::of).anyMatch(labels::contains));
    }

    private void fault(String key, String what, String expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
