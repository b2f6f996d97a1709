package vn.tiendo.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;

/** How standings, deadlines and moves are told, in both languages; times are those of the programme's zone. */
public final class MoveWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle VI = bundle(Locale.of("vi"));
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final Programme programme;
    private final ZoneId zone;

    public MoveWords(Programme programme) {
        this.programme = programme;
        this.zone = programme.schedule().zone();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("messages/moves", language, NO_FALLBACK);
    }

    /** Where a submission stands, in a word or two: {@code được tính}. */
    public static LocalText label(Standing standing) {
        return say("standing." + standing.code() + ".label", Map.of());
    }

    /** A sign beside the word, so that nothing is told by colour alone. */
    public static String sign(Standing standing) {
        return VI.getString("standing." + standing.code() + ".sign");
    }

    /** Where a submission stands and what its sender may do, in a sentence or two. */
    public LocalText sentence(Standing standing) {
        String key = "standing." + standing.code();
        return switch (standing) {
            case Standing.Pending(), Standing.Returned(), Standing.Counts() -> say(key, Map.of());
            case Standing.Superseded(var by) -> say(key, Map.of("by", same(by)));
            case Standing.Withdrawn(var move) -> say(key, values(move));
            case Standing.SentBack(var move) -> say(key, values(move));
            case Standing.Held(var since) -> say(key, Map.of("since", moment(since)));
        };
    }

    private Map<String, LocalText> values(Move move) {
        return Map.of(
                "who", LocalText.of(move.by().name()),
                "at", moment(move.at()),
                "reason", LocalText.of(move.reason().text()));
    }

    /** What moved a submission, in a sentence. */
    LocalText happened(Move move) {
        return say("event." + move.kind().name(), values(move));
    }

    /** How something received stands to the deadline, in a sentence or two. */
    public LocalText sentence(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.InTime(var due) -> say("time.in-time", Map.of("due", day(due)));
            case Timeliness.Trial(var due) -> say("time.trial", Map.of("due", day(due)));
            case Timeliness.Late(var due, var days) ->
                say(days == 0 ? "time.late-by-no-day" : "time.late", Map.of("due", day(due), "days", same(days)));
            case Timeliness.AfterClosing after ->
                say(
                        after.reopenedAt().isEmpty() ? "time.after-closing" : "time.after-closing.reopened",
                        Map.of(
                                "since",
                                moment(after.closedSince()),
                                "at",
                                after.reopenedAt().map(this::moment).orElse(LocalText.of("")),
                                "late",
                                late(after)));
        };
    }

    /**
     * What there is to be said of the deadline beside where a submission stands: nothing twice, and of one that does not
     * count for another reason not that it will count. May be blank.
     */
    public LocalText beside(Standing standing, Timeliness timeliness) {
        return timeliness instanceof Timeliness.AfterClosing after ? beside(standing, after) : sentence(timeliness);
    }

    private LocalText beside(Standing standing, Timeliness.AfterClosing after) {
        return switch (standing) {
            case Standing.Held _ -> late(after);
            case Standing.Counts() -> sentence(after);
            case Standing.Pending(),
                    Standing.Returned(),
                    Standing.Superseded _,
                    Standing.Withdrawn _,
                    Standing.SentBack _ ->
                say("time.received-after-closing", Map.of("since", moment(after.closedSince()), "late", late(after)));
        };
    }

    private static LocalText late(Timeliness.AfterClosing after) {
        return after.workingDays() == 0
                ? LocalText.of("")
                : say("time.late-by", Map.of("days", same(after.workingDays())));
    }

    /** What happened to a period, in a sentence. */
    public LocalText sentence(PeriodMove move) {
        String key = "period." + move.kind().name() + (move.until().isPresent() ? ".until" : "");
        return say(
                key,
                Map.of(
                        "period", period(move.period()),
                        "whose", whose(move.unit()),
                        "until", move.until().map(MoveWords::day).orElse(LocalText.of("")),
                        "who", LocalText.of(move.by().name()),
                        "at", moment(move.at()),
                        "reason", LocalText.of(move.reason().text())));
    }

    LocalText whose(java.util.Optional<vn.tiendo.measure.UnitCode> unit) {
        return unit.map(code -> LocalText.of(name(code))).orElseGet(() -> say("all-units", Map.of()));
    }

    /** {@code Huyện Tuần Giáo (099)}. */
    public String name(vn.tiendo.measure.UnitCode unit) {
        return programme
                .unit(unit)
                .map(known -> known.name() + " (" + unit + ")")
                .orElse(unit.value());
    }

    LocalText period(vn.tiendo.measure.Period period) {
        return programme.named(period);
    }

    static LocalText day(LocalDate day) {
        return LocalText.of(DAY.format(day));
    }

    LocalText moment(Instant instant) {
        return LocalText.of(MOMENT.format(instant.atZone(zone)));
    }

    static LocalText same(long number) {
        return LocalText.of(Long.toString(number));
    }

    /** Fills once, from left to right: braces in what people wrote stay what they are. */
    public static LocalText say(String key, Map<String, LocalText> values) {
        return new LocalText(filled(VI.getString(key), values, true), filled(EN.getString(key), values, false));
    }

    private static String filled(String pattern, Map<String, LocalText> values, boolean vietnamese) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> {
                    var value = values.getOrDefault(match.group(1), LocalText.of("…"));
                    return Matcher.quoteReplacement(vietnamese ? value.vi() : value.en());
                })
                .strip();
    }
}
