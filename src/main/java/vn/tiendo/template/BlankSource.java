package vn.tiendo.template;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.form.Stamp;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Inheriting;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/**
 * What a blank workbook is made from.
 *
 * @param programme as of the period
 * @param forms that the unit has to send for it
 */
record BlankSource(Programme programme, Unit unit, Period period, List<Form> forms, Stamp stamp, Earlier earlier) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    BlankWords words() {
        return new BlankWords(programme.language());
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
        var inheriting = Inheriting.of(programme, form, unit.code(), before, period);
        return new LastTime(
                before,
                inheriting.senders().stream()
                        .flatMap(sender -> takenOver(inheriting, sender, earlier.of(sender, form.code(), before)))
                        .toList());
    }

    /** What a sender said of projects and towns that are the unit's now. */
    private static Stream<KeptFigure> takenOver(Inheriting inheriting, UnitCode sender, List<KeptFigure> figures) {
        if (inheriting.isOnlyOwn()) {
            return figures.stream();
        }
        var words = new HashMap<String, Map<String, String>>();
        figures.forEach(figure -> figure.words()
                .filter(_ -> figure.member().isEmpty())
                .ifPresent(text -> words.computeIfAbsent(figure.subject(), _ -> new HashMap<>())
                        .put(figure.field(), text)));
        return figures.stream()
                .filter(figure ->
                        inheriting.takesOver(sender, figure.subject(), words.getOrDefault(figure.subject(), Map.of())));
    }
}
