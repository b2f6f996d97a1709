package vn.tiendo.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.time.Schedule;
import vn.tiendo.submission.Standing;

/**
 * A unit of which nothing counts for a period.
 *
 * @param forms that it has to send
 * @param last what it sent last; empty if it sent nothing
 */
public record Owing(Unit unit, List<Form> forms, Optional<Last> last) {

    private static final String NOTHING = "nothing";

    public Owing {
        forms = List.copyOf(forms);
    }

    /** A submission that does not count, and why. */
    public record Last(long receipt, Standing standing) {}

    /** What became of what it sent, as words are found by. */
    String state() {
        return last.map(one -> switch (one.standing()) {
                    case Standing.Returned() -> "returned";
                    case Standing.SentBack _ -> "sent-back";
                    case Standing.Withdrawn _ -> "withdrawn";
                    case Standing.Held _ -> "held";
                    case Standing.Pending(), Standing.Counts(), Standing.Superseded _ -> NOTHING;
                })
                .orElse(NOTHING);
    }

    /** Whether it need not be sent again. */
    boolean isHeld() {
        return last.filter(one -> one.standing() instanceof Standing.Held).isPresent();
    }

    String receipt() {
        return last.map(one -> Long.toString(one.receipt())).orElse("");
    }

    /** On which day the province sent it back; empty if it did not. */
    String sentBackOn(Schedule schedule) {
        return last.map(Last::standing).orElse(null) instanceof Standing.SentBack(var move)
                ? MailWords.day(LocalDate.ofInstant(move.at(), schedule.zone()))
                : "";
    }

    /** "01, 02": the forms' numbers as they are printed, without what all begin with; several of one sheet once. */
    String numbers() {
        return forms.stream()
                .map(form -> form.number().isBlank() ? form.code() : form.number())
                .map(number -> number.replaceFirst("^Biểu(?: số)? ", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
