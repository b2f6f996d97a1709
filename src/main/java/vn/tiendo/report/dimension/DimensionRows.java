package vn.tiendo.report.dimension;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.DimensionMembers;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.Vietnamese;

/**
 * The rows of a table by a dimension: its keys in their usual order, and what people call them.
 *
 * @param word of the definition
 * @param dimension what the word means for the first indicator shown
 */
public record DimensionRows(Consolidation consolidation, String word, Dimension dimension) {

    /** What rows are called that say nothing in the field. */
    private static final String UNSTATED = "(không ghi)";

    /**
     * One row.
     *
     * @param code by which people know it besides its name; empty for most
     */
    public record Line(String key, String code, String name, Figures figures) {

        /** Whether it has any of those. */
        public boolean tells(List<FigureColumn> columns) {
            return columns.stream().anyMatch(column -> !column.content(figures).equals(CellContent.BLANK));
        }
    }

    public static Optional<DimensionRows> of(Consolidation consolidation, String word, List<Indicator> shown) {
        return shown.stream()
                .flatMap(indicator -> dimension(consolidation.programme(), indicator, word).stream())
                .findFirst()
                .map(dimension -> new DimensionRows(consolidation, word, dimension));
    }

    private static Optional<Dimension> dimension(Programme programme, Indicator indicator, String word) {
        var measure = indicator.numerator();
        return programme
                .form(measure.form())
                .flatMap(form -> Dimensions.of(form, measure).named(word));
    }

    private Programme programme() {
        return consolidation.programme();
    }

    /** Those with figures, and those that are shown whether they have any or not. */
    public List<Line> lines() {
        var figures = consolidation.figures(word);
        return Stream.concat(always().stream(), figures.keySet().stream())
                .distinct()
                .sorted(order())
                .map(key -> new Line(
                        key,
                        isTask() ? key : "",
                        new AdjustedMark(consolidation).on(word, key, name(key)),
                        figures.getOrDefault(key, Figures.NONE)))
                .toList();
    }

    public boolean isTask() {
        return dimension instanceof Dimension.OfProject(var fact) && fact == Dimension.Fact.TASK;
    }

    public boolean isUnit() {
        return dimension instanceof Dimension.OfUnit;
    }

    /** What the first column is called. */
    public String title() {
        return switch (dimension) {
            case Dimension.OfUnit() -> "Đơn vị";
            case Dimension.OfSubject() -> "Nội dung";
            case Dimension.OfMember(var list, int _) -> title(list);
            case Dimension.OfAcross(var list) -> title(list);
            case Dimension.OfField(var column) -> ReportNames.title(column);
            case Dimension.OfProject(var fact) ->
                switch (fact) {
                    case TASK -> "Nhiệm vụ";
                    case OWNER -> "Chủ đầu tư";
                    case CODE -> "Dự án";
                };
        };
    }

    static String title(String list) {
        return switch (list) {
            case "year" -> "Năm";
            case "quarter" -> "Quý";
            case "month" -> "Tháng";
            case "towns" -> "Đô thị";
            case "units" -> "Đơn vị";
            case Dimensions.CAPITAL -> "Nguồn vốn";
            default -> "Nội dung";
        };
    }

    private List<String> always() {
        return switch (dimension) {
            case Dimension.OfUnit() ->
                programme().unitsExpected(consolidation.period()).stream()
                        .map(unit -> unit.code().value())
                        .toList();
            case Dimension.OfMember(var list, int _) -> members(list).always();
            case Dimension.OfAcross(var list) -> members(list).always();
            case Dimension.OfField(var column) ->
                list(column).map(this::members).map(DimensionMembers::always).orElse(List.of());
            case Dimension.OfProject(var fact) -> fact == Dimension.Fact.TASK ? tasks() : List.of();
            case Dimension.OfSubject() -> List.of();
        };
    }

    /** Rows that say nothing come last. */
    private Comparator<String> order() {
        return Comparator.comparing(String::isEmpty).thenComparing(usual()).thenComparing(Comparator.naturalOrder());
    }

    private Comparator<String> usual() {
        return switch (dimension) {
            case Dimension.OfUnit() -> members("units").order();
            case Dimension.OfSubject() -> byUnit();
            case Dimension.OfMember(var list, int _) -> members(list).order();
            case Dimension.OfAcross(var list) -> members(list).order();
            case Dimension.OfField(var column) ->
                list(column).map(this::members).map(DimensionMembers::order).orElseGet(Vietnamese::order);
            case Dimension.OfProject(var fact) ->
                switch (fact) {
                    case TASK -> Comparator.comparingInt((String task) -> tasks().indexOf(task));
                    case OWNER -> Vietnamese.order();
                    case CODE -> byUnit();
                };
        };
    }

    private Comparator<String> byUnit() {
        return Comparator.comparing(DimensionRows::unit, members("units").order())
                .thenComparing(DimensionRows::subject, Vietnamese.order());
    }

    private List<String> tasks() {
        return programme().tasks().stream().map(Task::code).toList();
    }

    private DimensionMembers members(String list) {
        return new DimensionMembers(programme(), list);
    }

    private static Optional<String> list(Column column) {
        return column.choices().or(column::key).filter(list -> !list.equals("items"));
    }

    private String name(String key) {
        if (key.isEmpty()) {
            return UNSTATED;
        }
        return switch (dimension) {
            case Dimension.OfUnit() -> new ReportNames(programme()).unit(new UnitCode(key));
            case Dimension.OfSubject() -> subjectName(key);
            case Dimension.OfMember(var list, int _) -> members(list).name(key);
            case Dimension.OfAcross(var list) -> members(list).name(key);
            case Dimension.OfField(var column) ->
                list(column).map(list -> members(list).name(key)).orElse(key);
            case Dimension.OfProject(var fact) ->
                switch (fact) {
                    case TASK -> taskName(key);
                    case OWNER -> key;
                    case CODE -> subjectName(key);
                };
        };
    }

    private String taskName(String code) {
        return programme().tasks().stream()
                .filter(task -> task.code().equals(code))
                .map(task -> task.name().vi())
                .findFirst()
                .orElse(code);
    }

    /** Subjects of one name may be several units'. */
    private String subjectName(String key) {
        String subject = subject(key);
        String name = programme()
                .project(subject)
                .map(Project::name)
                .map(n -> subject + " – " + n)
                .orElse(subject);
        return name + " (" + new ReportNames(programme()).shortUnit(new UnitCode(unit(key))) + ")";
    }

    private static String unit(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    private static String subject(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
