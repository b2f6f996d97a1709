package vn.tiendo.template;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    Words words() {
        return new Words(programme.language());
    }

    /** The period's name. */
    String named() {
        return words().of(programme.named(period));
    }

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
        return unit.name() + " – " + named();
    }

    /** The last day on which it may be sent, in words: "thứ Ba, ngày 17/06/2025". */
    String due() {
        var day = programme.schedule().due(period);
        String weekday = words().say("day." + day.getDayOfWeek().getValue());
        return words().say("due", weekday, DAY.format(day));
    }

    /** What was accepted of the form the time before. */
    LastTime lastTime(Form form) {
        var before = programme.calendar().previous(form.collected(), period);
        return new LastTime(before, earlier.of(unit.code(), form.code(), before));
    }
}
