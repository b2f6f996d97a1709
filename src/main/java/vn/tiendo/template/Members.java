package vn.tiendo.template;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Column;
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
        return switch (dimension) {
            case "year" -> List.of(plain(Integer.toString(period.year())));
            case "quarter" ->
                IntStream.rangeClosed(1, period.quarter())
                        .mapToObj(Members::quarter)
                        .toList();
            case "month" ->
                IntStream.rangeClosed(1, period.month())
                        .mapToObj(Members::month)
                        .toList();
            case "towns" -> blank.towns().stream().map(Members::town).toList();
            case "units" ->
                List.of(member(blank.unit().code().value(), blank.unit().name()));
            default ->
                blank.programme().choices().getOrDefault(dimension, List.of()).stream()
                        .map(choice -> member(choice.value(), choice.name().vi()))
                        .toList();
        };
    }

    /** The member of that name, whatever the period. */
    Member named(String dimension, String value) {
        if (value.equals(Column.Member.WHOLE)) {
            return plain(value);
        }
        return switch (dimension) {
            case "quarter" -> quarter(Integer.parseInt(value.substring(1)));
            case "month" -> month(Integer.parseInt(value));
            case "year" -> plain(value);
            case "towns" -> blank.programme().town(value).map(Members::town).orElseGet(() -> plain(value));
            case "units" ->
                blank.programme()
                        .unit(new UnitCode(value))
                        .map(unit -> member(value, unit.name()))
                        .orElseGet(() -> plain(value));
            default ->
                of(dimension).stream()
                        .filter(member -> member.value().equals(value))
                        .findFirst()
                        .orElseGet(() -> plain(value));
        };
    }

    private static Member quarter(int quarter) {
        return new Member("Q" + quarter, "Quý " + ROMAN.get(quarter - 1), Integer.toString(quarter));
    }

    private static Member month(int month) {
        return new Member("%02d".formatted(month), "Tháng " + month, Integer.toString(month));
    }

    private static Member town(Town town) {
        return member(town.code(), town.name());
    }

    private static Member plain(String value) {
        return member(value, value);
    }

    private static Member member(String value, String name) {
        return new Member(value, name, name);
    }
}
