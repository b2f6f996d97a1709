package vn.tiendo.report.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.Roman;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.ReportingYear;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;

/**
 * The members of a dimension: in which order, and what people call them.
 *
 * @param list year, quarter, month, a registry (towns, units, projects), or the name of a choice list
 */
public record DimensionMembers(Programme programme, String list) {

    private static final int MONTHS = 12;

    /** Those that a table shows even if nothing is reported on them; none where the list is open, or long. */
    public List<String> always() {
        return switch (list) {
            case "towns" -> programme.towns().stream().map(Town::code).toList();
            case "year", "quarter", "month", "units", "projects" -> List.of();
            default -> choices().map(Choice::value).toList();
        };
    }

    /** As declared; what is not declared comes last, by name. */
    public Comparator<String> order() {
        var places = new HashMap<String, Integer>();
        declared().forEach(member -> places.putIfAbsent(member, places.size()));
        return Comparator.comparingInt((String member) -> places.getOrDefault(member, places.size()))
                .thenComparing(Vietnamese.order());
    }

    private List<String> declared() {
        return switch (list) {
            case "units" ->
                programme.units().stream().map(unit -> unit.code().value()).toList();
            case "projects" -> programme.projects().stream().map(Project::code).toList();
            case "month" ->
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> String.format(Locale.ROOT, "%02d", year().calendarMonth(month)))
                        .toList();
            default -> always();
        };
    }

    private ReportingYear year() {
        return programme.calendar().year();
    }

    /** As people call it by itself. */
    public String name(String member) {
        var names = new ReportNames(programme);
        return switch (list) {
            case "quarter" -> "Quý " + roman(member);
            case "month" -> "Tháng " + within(member);
            case "units" -> names.shortUnit(new UnitCode(member));
            case "towns" -> names.town(member);
            case "projects" -> programme.project(member).map(Project::name).orElse(member);
            case "year" -> member.matches("\\d{4}") ? year().label(Integer.parseInt(member)) : member;
            default -> ReportNames.choice(choices().toList(), member).orElse(member);
        };
    }

    /** As it stands within a label that says of what kind it is: the "1" of "Q1", or of "tháng 1". */
    public String within(String member) {
        return switch (list) {
            case "quarter" -> member.replaceFirst("^Q", "");
            case "month" -> member.replaceFirst("^0", "");
            default -> name(member);
        };
    }

    private static String roman(String quarter) {
        return quarter.matches("Q[1-4]") ? Roman.of(quarter.charAt(1) - '0') : quarter;
    }

    private Stream<Choice> choices() {
        return new ReportNames(programme).choices(list).stream();
    }
}
