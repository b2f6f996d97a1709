package vn.tiendo.form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.text.PeriodHits.Hit;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;

/**
 * Reads the reporting period that a text names: "Tháng 6 năm 2025", "T5/2025", "Quý II/2025", "6 tháng đầu năm 2025", "từ
 * ngày 15/5/2025 đến ngày 14/6/2025", "June 2025", "Q2 2024/25", "2025-06", a cell date. A quarter, a half, nine months
 * and a year are named by the month with which they close. Remembers what it read lately, as the workbooks of a month
 * say much the same in their titles. Safe for several threads.
 */
public final class PeriodText {

    /** Texts remembered of a kind. */
    private static final int MOST_REMEMBERED = 2_000;

    /** What stands for a period is short; who writes more explains something. */
    static final int LONGEST = 200;

    private static final Pattern BEFORE = Pattern.compile("(?:bao cao |so lieu )?(?:ki )?");
    private static final Pattern BEFORE_ENGLISH = Pattern.compile(" (?:report )?(?:for )?(?:the )?");

    private final Calendar calendar;
    private final Map<String, SaidPeriod> said = new ConcurrentHashMap<>();
    private final Map<String, List<SaidPeriod>> besides = new ConcurrentHashMap<>();
    private final Map<String, Optional<SaidPeriod>> titled = new ConcurrentHashMap<>();

    public PeriodText(Calendar calendar) {
        this.calendar = calendar;
    }

    Calendar calendar() {
        return calendar;
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> read) {
        if (text.length() > LONGEST) {
            return read.apply(text);
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, read);
    }

    /** What a text says that stands for the period and nothing else. */
    public SaidPeriod said(String text) {
        return remembered(said, text, this::readSaid);
    }

    private SaidPeriod readSaid(String text) {
        var read = read(text);
        boolean silent = read instanceof SaidPeriod.Unread && PeriodSpelling.isNotFilled(text);
        return silent ? new SaidPeriod.NotFilled() : read;
    }

    private PeriodHits hits(String text) {
        return PeriodHits.in(text, calendar);
    }

    private SaidPeriod read(String text) {
        var hits = hits(text);
        return hits.whole()
                .map(Hit::said)
                .or(() -> best(hits.vietnamese()).filter(said -> !(said instanceof SaidPeriod.OnlyMonth)))
                .or(() -> best(hits.english()).filter(SaidPeriod.Named.class::isInstance))
                .or(() -> best(hits.vietnamese()))
                .or(() -> best(hits.english()))
                .orElse(new SaidPeriod.Unread());
    }

    /** Of how many months the period is that a text says which stands for nothing else, as far as the text tells. */
    public int months(String text) {
        var hits = hits(text);
        return hits.whole()
                .map(Hit::months)
                .orElseGet(() -> PeriodLength.of(
                        Stream.concat(hits.vietnamese().stream(), hits.english().stream())
                                .toList(),
                        said(text)));
    }

    /** What a text says of a period among other things, if anything: the name of a sheet, a title. */
    public Optional<SaidPeriod> within(String text) {
        var hits = hits(text);
        return best(hits.vietnamese()).or(() -> best(hits.english()));
    }

    /** What a text says of the days of its figures besides, where that does not fit what it says first. */
    public List<SaidPeriod> besides(String text) {
        return remembered(besides, text, this::readBesides);
    }

    private List<SaidPeriod> readBesides(String text) {
        var first = said(text);
        var hits = hits(text);
        return Stream.concat(
                        PeriodBeside.of(hits.vietnamese(), hits.key()), PeriodBeside.of(hits.english(), hits.words()))
                .filter(other -> !PeriodBeside.agree(first, other))
                .distinct()
                .toList();
    }

    /** What a line over a table says of the period, be it a title that ends in it. */
    public Optional<SaidPeriod> titled(String line) {
        return remembered(titled, line, this::readTitled);
    }

    private Optional<SaidPeriod> readTitled(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var title = PeriodTitle.of(line);
        var hits = hits(title.text());
        return alone(title.text())
                .<SaidPeriod>map(SaidPeriod.Named::new)
                .or(() -> title.said(hits.vietnamese(), hits.key()))
                .or(() -> title.said(hits.english(), hits.words()))
                .or(title::saidInAWord);
    }

    /** The period that a text names fully, if it does. */
    public Optional<Period> named(String text) {
        return said(text) instanceof SaidPeriod.Named(var period) ? Optional.of(period) : Optional.empty();
    }

    /** The period that a line names which says nothing else: "Tháng 5/2025", "(Báo cáo quý II năm 2025)". */
    public Optional<Period> alone(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var hits = hits(line);
        return alone(hits.vietnamese(), BEFORE, hits.key())
                .or(() -> alone(hits.english(), BEFORE_ENGLISH, hits.words()));
    }

    private static Optional<Period> alone(List<Hit> hits, Pattern before, String text) {
        var start = before.matcher(text);
        int begin = start.lookingAt() ? start.end() : 0;
        // English hits take the spaces around them along.
        return hits.stream()
                .filter(hit -> hit.start() <= begin
                        && hit.end() >= text.stripTrailing().length())
                .flatMap(hit -> hit.said() instanceof SaidPeriod.Named(var period) ? Stream.of(period) : Stream.empty())
                .findFirst();
    }

    /** What is said first; a month without a year gives way to a period that it may be. */
    private static Optional<SaidPeriod> best(List<Hit> hits) {
        return hits.stream()
                .findFirst()
                .map(first -> hits.stream()
                        .map(Hit::said)
                        .filter(said -> first.said() instanceof SaidPeriod.OnlyMonth
                                && said instanceof SaidPeriod.Named(var period)
                                && first.said().fits(period))
                        .findFirst()
                        .orElse(first.said()));
    }
}
