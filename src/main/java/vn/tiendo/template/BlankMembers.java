package vn.tiendo.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.registry.Town;

/** The members of dimensions for which a unit's blank workbook has columns, and what those columns are called. */
record BlankMembers(BlankSource blank) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /**
     * A member as it is stored, and as people read it.
     *
     * @param brief where a label has words around it: "Quý {quarter}"
     */
    record Member(String value, String name, String brief) {}

    /** Of the reporting year so far; of the unit's towns; of a whole list. */
    List<Member> of(String dimension) {
        var period = blank.period();
        var year = blank.programme().calendar().year();
        return switch (dimension) {
            case "year" -> List.of(member(Integer.toString(year.number(period)), year.label(period)));
            case "quarter" ->
                IntStream.rangeClosed(1, year.quarter(period))
                        .mapToObj(this::quarter)
                        .toList();
            case "month" ->
                IntStream.rangeClosed(1, year.month(period))
                        .map(year::calendarMonth)
                        .mapToObj(this::month)
                        .toList();
            case "towns" -> blank.towns().stream().map(BlankMembers::town).toList();
            case "units" ->
                List.of(member(blank.unit().code().value(), blank.unit().name()));
            default ->
                blank.programme().choices().getOrDefault(dimension, List.of()).stream()
                        .map(choice -> member(choice.value(), blank.words().of(choice.name())))
                        .toList();
        };
    }

    /** The member of that name, whatever the period. */
    Member named(String dimension, String value) {
        if (value.equals(Column.Member.WHOLE)) {
            return member(value, value);
        }
        return switch (dimension) {
            case "quarter" -> quarter(Integer.parseInt(value.substring(1)));
            case "month" -> month(Integer.parseInt(value));
            case "year" -> member(value, blank.programme().calendar().year().label(Integer.parseInt(value)));
            case "towns" ->
                blank.programme().town(value).map(BlankMembers::town).orElseGet(() -> member(value, value));
            case "units" ->
                blank.programme()
                        .unit(new UnitCode(value))
                        .map(unit -> member(value, unit.name()))
                        .orElseGet(() -> member(value, value));
            default ->
                of(dimension).stream()
                        .filter(member -> member.value().equals(value))
                        .findFirst()
                        .orElseGet(() -> member(value, value));
        };
    }

    /** Vietnamese counts quarters in Roman numerals. */
    private Member quarter(int quarter) {
        boolean english = blank.words().language().isEnglish();
        String named = blank.words().say("quarter", english ? Integer.toString(quarter) : ROMAN.get(quarter - 1));
        return new Member("Q" + quarter, named, Integer.toString(quarter));
    }

    private Member month(int month) {
        return new Member(
                String.format(Locale.ROOT, "%02d", month),
                blank.words().say("month." + month),
                Integer.toString(month));
    }

    private static Member town(Town town) {
        return member(town.code(), town.name());
    }

    private static Member member(String value, String name) {
        return new Member(value, name, name);
    }
}
