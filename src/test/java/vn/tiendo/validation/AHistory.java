package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/** What was accepted before. Money in triệu đồng, as the rows of tests have it; other numbers as they are. */
public final class AHistory implements History {

    private static final long TRIEU = 1_000_000;

    private record Kept(UnitCode unit, String form, Period period, String subject, Slot slot, Past.Said said) {}

    private final List<Kept> kept = new ArrayList<>();
    private final List<TwoRows> decided = new ArrayList<>();
    private String unit = "095";
    private String form = "B01";

    /** Whose reports the next lines are; at first those of 095 in Biểu 01. */
    public AHistory by(String code, String of) {
        unit = code;
        form = of;
        return this;
    }

    public AHistory of(String period, String subject, String field, String words) {
        return keep(period, subject, field, new Past.Said.Words(words));
    }

    public AHistory money(String period, String subject, String field, long trieu) {
        return keep(period, subject, field, new Past.Said.Value(BigDecimal.valueOf(trieu * TRIEU)));
    }

    public AHistory number(String period, String subject, String field, String number) {
        return keep(period, subject, field, new Past.Said.Value(new BigDecimal(number)));
    }

    private AHistory keep(String period, String subject, String field, Past.Said said) {
        kept.add(new Kept(new UnitCode(unit), form, Period.of(period), subject, Slot.of(field), said));
        return this;
    }

    /** No more than was asked for, as a ledger answers that holds much more. */
    @Override
    public Map<Period, Past> pasts(UnitCode of, String code, List<Period> periods, Set<String> fields) {
        var pasts = new HashMap<Period, Past>();
        kept.stream()
                .filter(figure -> figure.unit.equals(of) && figure.form.equals(code) && periods.contains(figure.period))
                .forEach(figure -> {
                    var past = pasts.computeIfAbsent(figure.period, _ -> new Past());
                    past.add(figure.subject);
                    if (fields.contains(figure.slot.field())) {
                        past.add(figure.subject, figure.slot, figure.said);
                    }
                });
        return pasts;
    }

    /** Somebody decided whether these are one thing. */
    public AHistory decided(TwoRows rows) {
        decided.add(rows);
        return this;
    }

    @Override
    public Predicate<TwoRows> decided(Period period) {
        return decided::contains;
    }

    @Override
    public Past past(UnitCode of, String in, Period period) {
        var past = new Past();
        kept.stream()
                .filter(k -> k.unit.equals(of) && k.form.equals(in) && k.period.equals(period))
                .forEach(k -> past.add(k.subject, k.slot, k.said));
        return past;
    }

    @Override
    public Optional<String> lastText(UnitCode of, String in, String subject, String field, Period before) {
        return kept.stream()
                .filter(k -> k.unit.equals(of) && k.form.equals(in) && k.subject.equals(subject))
                .filter(k -> k.slot.field().equals(field) && k.period.compareTo(before) < 0)
                .max(Comparator.comparing(Kept::period))
                .flatMap(k -> k.said instanceof Past.Said.Words(var text) ? Optional.of(text) : Optional.empty());
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode of, String in, Period period, Set<UUID> marks) {
        return kept.stream()
                .filter(k -> !k.unit.equals(of) && k.form.equals(in) && k.period.equals(period))
                .map(Kept::unit)
                .distinct()
                .map(other -> new Elsewhere(other, past(other, in, period)))
                .toList();
    }
}
