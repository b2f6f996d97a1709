package vn.tiendo.programme.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/**
 * Which of several layouts of one form it is: for which periods it is made, and what a workbook says that follows it.
 *
 * @param from the first period that is to be sent in it; without one, as long as there have been any
 * @param until the last one; without one, from then on
 * @param name as blank workbooks state it ("2025.2"); empty where none is declared
 * @param toldBy texts above the table, or answers to the cover's question for the version, that say it is this one
 */
public record FormVersion(Optional<Period> from, Optional<Period> until, String name, List<String> toldBy) {

    /** The only layout of its form. */
    public static final FormVersion ALWAYS = new FormVersion(Optional.empty(), Optional.empty(), "", List.of());

    public FormVersion {
        toldBy = List.copyOf(toldBy);
    }

    /** Whether it is made for that period. */
    public boolean covers(Period period) {
        return from.filter(first -> first.compareTo(period) > 0).isEmpty()
                && until.filter(last -> last.compareTo(period) < 0).isEmpty();
    }

    /** Whether nobody takes it but by what a workbook says, while another is made for the same periods. */
    public boolean isTold() {
        return !toldBy.isEmpty();
    }

    public boolean overlaps(FormVersion other) {
        return begins(other) && other.begins(this);
    }

    /** Whether this begins before the other is over. */
    private boolean begins(FormVersion other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().compareTo(other.until.get()) <= 0;
    }

    /** What people call it: its name, or else the first of the texts that tell it; empty where it has neither. */
    public Optional<String> called() {
        return name.isEmpty() ? toldBy.stream().findFirst().map(text -> "“" + text + "”") : Optional.of(name);
    }

    /** As messages about definitions say it: {@code từ 2025-07}, {@code đến 2025-06}, {@code mọi kỳ}. */
    public LocalText told() {
        var periods = Stream.of(from.map(p -> FaultWords.say("since", p)), until.map(p -> FaultWords.say("until", p)))
                .flatMap(Optional::stream)
                .toList();
        var when = periods.isEmpty() ? FaultWords.say("every-period") : FaultWords.joined(" ", periods);
        return called().map(name -> FaultWords.joined(", ", List.of(LocalText.of(name), when)))
                .orElse(when);
    }
}
