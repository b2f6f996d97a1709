package vn.tiendo.template;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.programme.Town;

/** The members of dimensions for which a unit's blank workbook has columns, and what those columns are called. */
record Members(Blank blank) {

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
                        .mapToObj(q -> new Member("Q" + q, quarter(q), Integer.toString(q)))
                        .toList();
            case "month" ->
                IntStream.rangeClosed(1, year.month(period))
                        .map(year::calendarMonth)
                        .mapToObj(m -> new Member("%02d".formatted(m), blank.words().say("month." + m), Integer.toString(m)))
                        .toList();
            case "towns" -> blank.towns().stream().map(Members::town).toList();
            case "units" ->
                List.of(member(blank.unit().code().value(), blank.unit().name()));
            default ->
                blank.programme().choices().getOrDefault(dimension, List.of()).stream()
                        .map(choice -> member(choice.value(), blank.words().of(choice.name())))
                        .toList();
        };
    }

    /** Vietnamese counts quarters in Roman numerals. */
    private String quarter(int quarter) {
        boolean english = blank.words().language().isEnglish();
        return blank.words().say("quarter", english ? Integer.toString(quarter) : ROMAN.get(quarter - 1));
    }

    private static Member town(Town town) {
        return member(town.code(), town.name());
    }

    private static Member member(String value, String name) {
        return new Member(value, name, name);
    }
}
