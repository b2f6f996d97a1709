package vn.tiendo.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;

/**
 * Who may move what, and when: a unit withdraws its own while its period is open; the province sends back what counts,
 * closes, reopens. Each answers with why not: what was found, what is expected, what to do.
 */
final class MoveRules {

    private final Programme programme;
    private final MoveWords words;

    MoveRules(Programme programme) {
        this.programme = programme;
        this.words = new MoveWords(programme);
    }

    /** What is known of an accepted or other submission when somebody wants to move it. */
    record Found(Submission submission, Standing standing, Optional<Instant> closedSince, Optional<Long> counting) {

        long receipt() {
            return submission.receipt();
        }

        Optional<UnitCode> unit() {
            return submission.unit();
        }
    }

    /** A unit withdraws. What is held may be withdrawn after the closing, too: nothing that was closed changes by it. */
    Optional<LocalText> againstWithdrawing(Found found, Actor actor) {
        boolean own = found.unit()
                .filter(unit -> actor.role().equals(new Actor.Role.OfUnit(unit)))
                .isPresent();
        if (!own) {
            return Optional.of(say("withdraw.not-own", found, actor));
        }
        return switch (found.standing()) {
            case Standing.Counts() -> found.closedSince().map(since -> say("withdraw.closed", found, actor));
            case Standing.Held _ -> Optional.empty();
            case Standing.Pending() -> Optional.of(say("withdraw.pending", found, actor));
            case Standing.Returned() -> Optional.of(say("withdraw.returned", found, actor));
            case Standing.Superseded _ -> Optional.of(say("withdraw.superseded", found, actor));
            case Standing.SentBack _ -> Optional.of(say("withdraw.sent-back", found, actor));
            case Standing.Withdrawn _ -> Optional.of(say("withdraw.withdrawn", found, actor));
        };
    }

    /** The province sends back what counts, and nothing else. */
    Optional<LocalText> againstSendingBack(Found found, Actor actor) {
        if (!isProvince(actor)) {
            return Optional.of(say("send-back.not-province", found, actor));
        }
        return switch (found.standing()) {
            case Standing.Counts() -> Optional.empty();
            case Standing.Pending() -> Optional.of(say("send-back.pending", found, actor));
            case Standing.Returned() -> Optional.of(say("send-back.returned", found, actor));
            case Standing.Superseded _ -> Optional.of(say("send-back.superseded", found, actor));
            case Standing.Withdrawn _ -> Optional.of(say("send-back.withdrawn", found, actor));
            case Standing.SentBack _ -> Optional.of(say("send-back.sent-back", found, actor));
            case Standing.Held _ -> Optional.of(say("send-back.held", found, actor));
        };
    }

    /** The province closes, not before the deadline is over: until then nobody is late. */
    Optional<LocalText> againstClosing(Period period, Optional<UnitCode> unit, Actor actor, Instant now) {
        if (!isProvince(actor)) {
            return Optional.of(about("close.not-province", period, unit, actor));
        }
        var unknown = againstUnit(period, unit);
        if (unknown.isPresent()) {
            return unknown;
        }
        var due = programme.schedule().due(period);
        return today(now).isAfter(due) ? Optional.empty() : Optional.of(about("close.not-due", period, unit, actor));
    }

    /** The province reopens what was closed, up to a day that is not over. */
    Optional<LocalText> againstReopening(
            Period period, Optional<UnitCode> unit, Actor actor, Optional<LocalDate> until, Instant now) {
        if (!isProvince(actor)) {
            return Optional.of(about("reopen.not-province", period, unit, actor));
        }
        return againstUnit(period, unit).or(() -> againstUntil(until, now));
    }

    Optional<LocalText> againstUntil(Optional<LocalDate> until, Instant now) {
        return until.filter(day -> day.isBefore(today(now)))
                .map(day -> MoveWords.say(
                        "refuse.until-past", Map.of("until", MoveWords.day(day), "today", MoveWords.day(today(now)))));
    }

    private Optional<LocalText> againstUnit(Period period, Optional<UnitCode> unit) {
        if (programme.unitsExpected(period).isEmpty()) {
            return Optional.of(MoveWords.say("refuse.nothing-due", Map.of("period", LocalText.of(period.toString()))));
        }
        return unit.filter(code -> programme.unit(code).isEmpty())
                .map(code -> MoveWords.say(
                        "refuse.unknown-unit", Map.of("unit", LocalText.of(code.value()), "near", near(code))));
    }

    private LocalText near(UnitCode code) {
        List<String> codes = programme.units().stream()
                .map(known -> known.code().value())
                .distinct()
                .toList();
        return Nearest.suggestion(code.value(), codes);
    }

    LocalText about(String key, Period period, Optional<UnitCode> unit, Actor actor) {
        return MoveWords.say(
                "refuse." + key,
                Map.of(
                        "period", words.period(period),
                        "whose", words.whose(unit),
                        "due", MoveWords.day(programme.schedule().due(period)),
                        "role", role(actor)));
    }

    LocalText say(String key, Found found, Actor actor) {
        return MoveWords.say(
                "refuse." + key,
                Map.of(
                        "receipt", MoveWords.same(found.receipt()),
                        "unit", LocalText.of(found.unit().map(words::name).orElse("?")),
                        "role", role(actor),
                        "standing", words.sentence(found.standing()),
                        "since", found.closedSince().map(words::moment).orElse(LocalText.of("")),
                        "counting", counting(found)));
    }

    private LocalText counting(Found found) {
        return found.counting()
                .map(receipt -> MoveWords.say("counting", Map.of("counting", MoveWords.same(receipt))))
                .orElseGet(() -> MoveWords.say("counting.none", Map.of()));
    }

    private LocalText role(Actor actor) {
        return switch (actor.role()) {
            case Actor.Role.OfUnit(var unit) -> LocalText.of(words.name(unit));
            case Actor.Role.OfProvince() -> MoveWords.say("role.province", Map.of());
            case Actor.Role.OfSystem() -> MoveWords.say("role.system", Map.of());
        };
    }

    private static boolean isProvince(Actor actor) {
        return actor.role() instanceof Actor.Role.OfProvince;
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, programme.schedule().zone());
    }
}
