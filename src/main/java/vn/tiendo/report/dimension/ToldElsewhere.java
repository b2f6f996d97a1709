package vn.tiendo.report.dimension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.Vietnamese;

/** What other indicators tell of a row, as its section declares; of a task without figures, why there are none. */
public record ToldElsewhere(Consolidation consolidation, Section section) implements RowRemark {

    @Override
    public String title() {
        return "Ghi chú";
    }

    @Override
    public double width() {
        return 40;
    }

    @Override
    public CellContent of(DimensionRows.Line line) {
        var told = section.telling().tells().getOrDefault(line.key(), List.of()).stream()
                .flatMap(code -> indicator(code).stream())
                .toList();
        String words = told.isEmpty() ? "" : told(told);
        return CellContent.words(words.isEmpty() && line.figures().isEmpty() ? why(line.key()) : words);
    }

    @Override
    public CellContent ofWhole(Figures whole) {
        return CellContent.BLANK;
    }

    private Optional<Indicator> indicator(String code) {
        return programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private Programme programme() {
        return consolidation.programme();
    }

    /** "Đồ án quy hoạch đô thị: 12 đồ án; Đồ án đã phê duyệt: 7 đồ án". */
    private String told(List<Indicator> indicators) {
        var notDue = indicators.stream()
                .flatMap(indicator -> programme().form(indicator.numerator().form()).stream())
                .filter(form -> !new CollectedForms(consolidation).isDue(form))
                .findFirst();
        return notDue.map(ToldElsewhere::notThisPeriod)
                .orElseGet(() -> indicators.stream().map(this::told).collect(Collectors.joining("; ")));
    }

    private String told(Indicator indicator) {
        var column =
                FigureColumn.fitted(List.of(indicator), List.of(province())).getFirst();
        String name = indicator.name().vi() + ": ";
        return column.value(province())
                .map(value -> name + Vietnamese.number(value, column.decimals()) + " " + column.unit())
                .orElse(name + "chưa có số liệu");
    }

    private Figures province() {
        return consolidation.province();
    }

    private static String notThisPeriod(Form form) {
        return form.number() + ": thu theo " + CollectedForms.often(form) + ", kỳ này không thu";
    }

    private String why(String key) {
        return section.by().filter(Dimensions.TASK::equals).isPresent()
                ? programme().tasks().stream()
                        .filter(task -> task.code().equals(key))
                        .findFirst()
                        .map(this::why)
                        .orElse("")
                : "";
    }

    private String why(Task task) {
        var due = task.measuredBy().stream()
                .flatMap(code -> programme().form(code).stream())
                .filter(new CollectedForms(consolidation)::isDue)
                .map(Form::number)
                .toList();
        return due.isEmpty()
                ? "Kỳ này không thu biểu nào về nhiệm vụ này"
                : "Chưa có số liệu kỳ này (" + String.join(", ", due) + ")";
    }

    /** Nothing to say of any row. */
    public boolean isSilent() {
        return section.telling().tells().equals(Map.of())
                && section.by().filter(Dimensions.TASK::equals).isEmpty();
    }
}
