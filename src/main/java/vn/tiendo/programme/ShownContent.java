package vn.tiendo.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;

/** What a programme's report shows by its definitions: of which forms the rows, by which dimensions the figures. */
public record ShownContent(Programme programme) {

    /** Codes of the forms whose rows sections show, in their order, each once. */
    public List<String> forms() {
        return Stream.of(Kind.ROWS, Kind.ANSWERS, Kind.ITEMS)
                .flatMap(this::sections)
                .flatMap(section -> section.form().stream())
                .distinct()
                .toList();
    }

    /** The province, the usual dimensions, those that the definitions add, and those that a section shows. */
    public Set<String> dimensions() {
        var dimensions = new TreeSet<>(Dimensions.USUAL);
        dimensions.add(Dimensions.PROVINCE);
        sections(Kind.INDICATORS).flatMap(section -> section.by().stream()).forEach(dimensions::add);
        programme.indicators().stream()
                .flatMap(indicator -> indicator.by().stream())
                .forEach(dimensions::add);
        return dimensions;
    }

    private Stream<Section> sections(Kind kind) {
        return programme.report().sections().stream().filter(section -> section.kind() == kind);
    }
}
