package vn.tiendo.validation.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Inheriting;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.validation.expression.Fields;
import vn.tiendo.validation.expression.Periods;
import vn.tiendo.validation.expression.Records;
import vn.tiendo.validation.known.Past;

/** What was accepted of a form's subjects in the periods before. One check, one thread. */
final class Pasts {

    private final Form form;
    private final Context context;
    private final Map<String, FieldType> types;
    private final List<Period> before;
    private final Optional<Period> yearBefore;
    private final Map<Period, Past> byPeriod = new HashMap<>();
    private final Map<Set<String>, Map<Period, Past>> lookedBack = new HashMap<>();

    Pasts(Form form, Context context) {
        this.form = form;
        this.context = context;
        this.types = types(form, context.programme());
        var period = context.sender().period();
        var calendar = context.programme().calendar();
        this.before = period.map(p -> Periods.before(form, p, calendar)).orElse(List.of());
        this.yearBefore = period.map(calendar::yearBefore);
    }

    /** Other versions may have had other fields, too. */
    private static Map<String, FieldType> types(Form form, Programme programme) {
        var types = Records.types(form);
        FormVersions.others(form, programme.everyForm())
                .forEach(other -> Records.types(other).forEach(types::putIfAbsent));
        return types;
    }

    Fields previous(Optional<String> subject) {
        return before.isEmpty() ? Fields.NONE : accepted(subject, before.getFirst());
    }

    Fields lastYear(Optional<String> subject) {
        return yearBefore.map(period -> accepted(subject, period)).orElse(Fields.NONE);
    }

    /** The last one first, up to the first period of which nothing is known. */
    List<Fields> earlier(Optional<String> subject, Set<String> fields) {
        if (subject.isEmpty()) {
            return List.of();
        }
        var pasts = lookedBack.computeIfAbsent(fields, this::lookBack);
        var records = new ArrayList<Fields>();
        for (Period period : before) {
            var figures = pasts.getOrDefault(period, Past.NONE).of(subject.get());
            if (figures.isEmpty()) {
                break;
            }
            records.add(Records.of(types, figures.get()));
        }
        return records;
    }

    /** All periods at once: a year of figures, of which rules mostly ask for a few columns. */
    private Map<Period, Past> lookBack(Set<String> fields) {
        var pasts = new HashMap<Period, Past>();
        var sender = context.sender();
        sender.unit()
                .ifPresent(unit -> sender.period().ifPresent(now -> {
                    var own = before.stream()
                            .filter(period -> inheriting(unit, period, now).isOnlyOwn())
                            .toList();
                    pasts.putAll(context.history()
                            .pasts(unit, form.code(), own, fields.isEmpty() ? types.keySet() : fields));
                    before.forEach(period -> pasts.computeIfAbsent(period, this::past));
                }));
        return pasts;
    }

    /** An empty record if nothing was. */
    private Fields accepted(Optional<String> subject, Period period) {
        return subject.flatMap(s -> past(period).of(s))
                .map(figures -> Records.of(types, figures))
                .orElse(Fields.NONE);
    }

    private Past past(Period period) {
        return byPeriod.computeIfAbsent(
                period,
                p -> context.sender()
                        .unit()
                        .flatMap(unit -> context.sender().period().map(now -> past(unit, p, now)))
                        .orElse(Past.NONE));
    }

    /** Also what others said of projects and towns that are the unit's now. */
    private Past past(UnitCode unit, Period period, Period now) {
        var inheriting = inheriting(unit, period, now);
        if (inheriting.isOnlyOwn()) {
            return context.history().past(unit, form.code(), period);
        }
        var past = new Past();
        for (UnitCode sender : inheriting.senders()) {
            context.history().past(sender, form.code(), period).subjects().forEach((subject, figures) -> {
                if (inheriting.takesOver(sender, subject, words(figures))) {
                    figures.forEach((slot, said) -> past.add(subject, slot, said));
                }
            });
        }
        return past;
    }

    private Inheriting inheriting(UnitCode unit, Period period, Period now) {
        return Inheriting.of(context.programme(), form, unit, period, now);
    }

    private static Map<String, String> words(Map<Slot, Past.Said> figures) {
        var words = new HashMap<String, String>();
        figures.forEach((slot, said) -> {
            if (said instanceof Past.Said.Words(String text) && slot.member().isEmpty()) {
                words.put(slot.field(), text);
            }
        });
        return words;
    }
}
