package vn.tiendo.template;

import java.util.List;
import vn.tiendo.form.Stamp;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Town;
import vn.tiendo.programme.Unit;

/**
 * What a blank workbook is made from.
 *
 * @param programme as of the period
 * @param forms that the unit has to send for it
 */
record Blank(Programme programme, Unit unit, Period period, List<Form> forms, Stamp stamp, Earlier earlier) {

    private static final List<String> DAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    /** The forms of each sheet, in order. */
    List<List<Form>> families() {
        return forms.stream()
                .map(Form::family)
                .distinct()
                .map(family ->
                        forms.stream().filter(f -> f.family().equals(family)).toList())
                .toList();
    }

    List<Town> towns() {
        return programme.townsOf(unit.code());
    }

    /** What stands at the foot of every page. */
    String footer() {
        return unit.name() + " – " + programme.named(period).vi();
    }

    /** The last day on which it may be sent, in words: "thứ Ba, ngày 17/06/2025". */
    String due() {
        var day = programme.schedule().due(period);
        return "%s, ngày %02d/%02d/%d"
                .formatted(
                        DAYS.get(day.getDayOfWeek().getValue() - 1),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    /** What was accepted of the form the time before. */
    LastTime lastTime(Form form) {
        var before = programme.calendar().previous(form.collected(), period);
        return new LastTime(before, earlier.of(unit.code(), form.code(), before));
    }
}
