package vn.tiendo.form.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Folded;
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

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)" + YearWriting.TOKEN + "(?!\\d)");

    private static final Pattern BEFORE = Pattern.compile("(?:bao cao |so lieu )?(?:ki )?");
    private static final Pattern BEFORE_ENGLISH = Pattern.compile(" (?:report )?(?:for )?(?:the )?");

    /** Words of which one stands in what says a period without a number. */
    private static final List<String> VIETNAMESE = List.of("thang", "thg", "qui", "q i", "quarter", "qtr");

    /** A month, a quarter or a half alone. */
    private static final int SHORT = 40;

    /** Where something is said in a text, and what; {@code months} long, if it says how long. */
    record Hit(int start, int end, SaidPeriod said, boolean ofDays, int months) {}

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

    /** A text as the two languages are looked for in it. */
    private record Spelled(String key, String words) {}

    private Spelled spelled(String text) {
        String plain = PeriodSpelling.plain(text, years());
        return new Spelled(Folded.of(plain).key(), TimeNames.words(plain));
    }

    private SaidPeriod read(String text) {
        var spelled = spelled(text);
        return whole(spelled)
                .map(Hit::said)
                .or(() -> best(vietnamese(spelled.key)).filter(said -> !(said instanceof SaidPeriod.OnlyMonth)))
                .or(() -> best(english(spelled.words)).filter(SaidPeriod.Named.class::isInstance))
                .or(() -> best(vietnamese(spelled.key)))
                .or(() -> best(english(spelled.words)))
                .orElse(new SaidPeriod.Unread());
    }

    /** Of how many months the period is that a text says which stands for nothing else, as far as the text tells. */
    public int months(String text) {
        var spelled = spelled(text);
        return whole(spelled)
                .map(Hit::months)
                .orElseGet(() -> PeriodLength.of(
                        Stream.concat(vietnamese(spelled.key).stream(), english(spelled.words).stream())
                                .toList(),
                        said(text)));
    }

    /** What a text says of a period among other things, if anything: the name of a sheet, a title. */
    public Optional<SaidPeriod> within(String text) {
        String plain = PeriodSpelling.plain(text, years());
        return best(vietnamese(Folded.of(plain).key())).or(() -> best(english(TimeNames.words(plain))));
    }

    /** What a text says of the days of its figures besides, where that does not fit what it says first. */
    public List<SaidPeriod> besides(String text) {
        return remembered(besides, text, this::readBesides);
    }

    private List<SaidPeriod> readBesides(String text) {
        var first = said(text);
        var spelled = spelled(text);
        return Stream.concat(
                        PeriodBeside.of(vietnamese(spelled.key), spelled.key),
                        PeriodBeside.of(english(spelled.words), spelled.words))
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
        var spelled = spelled(title.text());
        return alone(title.text())
                .<SaidPeriod>map(SaidPeriod.Named::new)
                .or(() -> title.said(vietnamese(spelled.key), spelled.key))
                .or(() -> title.said(english(spelled.words), spelled.words))
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
        var spelled = spelled(line);
        return alone(vietnamese(spelled.key), BEFORE, spelled.key)
                .or(() -> alone(english(spelled.words), BEFORE_ENGLISH, spelled.words));
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

    private YearWriting years() {
        return new YearWriting(calendar.year());
    }

    private Optional<Hit> whole(Spelled spelled) {
        return whole(VietnamesePeriod.CELLS, spelled.key).or(() -> whole(EnglishPeriod.CELLS, spelled.words));
    }

    private Optional<Hit> whole(List<PeriodPhrase> phrases, String text) {
        return phrases.stream()
                .flatMap(phrase -> Stream.of(phrase.pattern().matcher(text))
                        .filter(matcher -> matcher.matches())
                        .flatMap(match -> phrase
                                .said(match, years(), Optional.empty())
                                .map(said -> new Hit(
                                        0,
                                        text.length(),
                                        said,
                                        false,
                                        phrase.months().applyAsInt(match)))
                                .stream()))
                .findFirst();
    }

    private List<Hit> vietnamese(String key) {
        boolean may = PeriodSpelling.hasDigit(key) || VIETNAMESE.stream().anyMatch(key::contains);
        return may ? hits(VietnamesePeriod.PHRASES, PeriodSpan.IN_NUMBERS, key) : List.of();
    }

    private List<Hit> english(String words) {
        boolean may = PeriodSpelling.hasDigit(words) || words.length() <= SHORT;
        return may ? hits(EnglishPeriod.PHRASES, PeriodSpan.IN_ENGLISH, words) : List.of();
    }

    private List<Hit> hits(List<PeriodPhrase> phrases, List<PeriodSpan> spans, String text) {
        var year = onlyYear(text);
        var ofPhrases = phrases.stream()
                .flatMap(phrase -> phrase.pattern()
                        .matcher(text)
                        .results()
                        .flatMap(match -> phrase
                                .said(match, years(), year)
                                .map(said -> new Hit(
                                        match.start(),
                                        match.end(),
                                        said,
                                        match.namedGroups().containsKey("d"),
                                        phrase.months().applyAsInt(match)))
                                .stream()));
        var ofSpans = spans.stream()
                .flatMap(span -> span.pattern()
                        .matcher(text)
                        .results()
                        .flatMap(match -> span
                                .said(match, calendar)
                                .map(said -> new Hit(match.start(), match.end(), said, true, span.months(match)))
                                .stream()));
        return Stream.concat(ofPhrases, ofSpans)
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()))
                .toList();
    }

    /** The year that counts for a month which stands without one. */
    private static Optional<String> onlyYear(String text) {
        var years = YEAR.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
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

    /** The year's period that is named by that month, if there are such. */
    static Optional<Period> period(String year, int month) {
        return Period.parse(String.format(Locale.ROOT, "%s-%02d", year, month));
    }
}
