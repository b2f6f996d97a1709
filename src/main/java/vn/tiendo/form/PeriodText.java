package vn.tiendo.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Calendar;

/**
 * Reads the reporting period that a text names: "Tháng 6 năm 2025", "T5/2025", "Quý II/2025", "6 tháng đầu năm 2025", "từ
 * ngày 15/5/2025 đến ngày 14/6/2025", "June 2025", "Q2 2024/25", "2025-06", a cell date. A quarter, a half, nine months
 * and a year are named by the month with which they close. Remembers what it read lately, as the workbooks of a month
 * say much the same in their titles. Safe for several threads.
 */
final class PeriodText {

    /** Texts remembered of a kind. */
    private static final int MOST_REMEMBERED = 2_000;

    /** What stands for a period is short; who writes more explains something. */
    static final int LONGEST = 200;

    private static final Pattern SHORT_YEAR_OF_DAY =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}[/.-]\\d{1,2}[/.-])([2-4]\\d)(?![\\d/.-])");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])((?:t|th|thg|tháng|q|qu[ýí])\\.? ?(?:\\d{1,2}|[IV]{1,3}))"
                    + " ?[/.'’-] ?([2-4]\\d)(?![\\d/.-])");
    private static final Pattern SHORT_YEAR_OF_CELL = Pattern.compile("(\\d{1,2}) ?[/.-] ?([2-4]\\d)");
    private static final Pattern ENGLISH_SHORT_YEAR =
            Pattern.compile("(?i)(?<![a-z])(" + TimeNames.months() + ")\\.?[-/'’]([2-4]\\d)(?![\\d/.-])");

    /** Where a word and a number stand together: "Tháng6năm2025", "2025Q2". */
    private static final Pattern TOGETHER =
            Pattern.compile("(?iu)(?<=\\d)(?=n[ăa]m)|(?<=n[ăa]m)(?=\\d)|(?<=\\d{4})(?=[QHT]\\d)");

    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?\\p{Pd} ?(\\d{1,2}) ?/ ?(\\d{4})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)" + YearWriting.TOKEN + "(?!\\d)");
    /** Dots, an ellipsis or a line where a number was to be written. */
    private static final Pattern NOT_FILLED = Pattern.compile(
            "(?iu)(?<=tháng|thang|quý|quí|qui)"
                    + "\\s*(?:(?:[._·-]\\s*){2,}|[.\\s]*[…‥⋯_][.…‥⋯_\\s]*)(?:/\\s*)?(?=n[ăa]m\\s*+[\\d.…_]*+(?![\\p{L}\\d])|(?:19|20)?\\d{2}(?!\\d)|[)/]|$)");

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

    PeriodText(Calendar calendar) {
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
    SaidPeriod said(String text) {
        return remembered(said, text, this::readSaid);
    }

    private SaidPeriod readSaid(String text) {
        var read = read(text);
        boolean silent =
                read instanceof SaidPeriod.Unread && NOT_FILLED.matcher(text).find();
        return silent ? new SaidPeriod.NotFilled() : read;
    }

    private SaidPeriod read(String text) {
        String plain = prepared(text);
        String key = Folded.of(plain).key();
        String words = TimeNames.words(plain);
        return whole(key, words)
                .map(Hit::said)
                .or(() -> best(vietnamese(key)).filter(said -> !(said instanceof SaidPeriod.OnlyMonth)))
                .or(() -> best(english(words)).filter(SaidPeriod.Named.class::isInstance))
                .or(() -> best(vietnamese(key)))
                .or(() -> best(english(words)))
                .orElse(new SaidPeriod.Unread());
    }

    /** Of how many months the period is that a text says which stands for nothing else, as far as the text tells. */
    int months(String text) {
        String plain = prepared(text);
        String key = Folded.of(plain).key();
        String words = TimeNames.words(plain);
        return whole(key, words)
                .map(Hit::months)
                .orElseGet(() -> PeriodLength.of(
                        Stream.concat(vietnamese(key).stream(), english(words).stream())
                                .toList(),
                        said(text)));
    }

    /** What a text says of a period among other things, if anything: the name of a sheet, a title. */
    Optional<SaidPeriod> within(String text) {
        String plain = prepared(text);
        return best(vietnamese(Folded.of(plain).key())).or(() -> best(english(TimeNames.words(plain))));
    }

    /** What a text says of the days of its figures besides, where that does not fit what it says first. */
    List<SaidPeriod> besides(String text) {
        return remembered(besides, text, this::readBesides);
    }

    private List<SaidPeriod> readBesides(String text) {
        var first = said(text);
        String plain = prepared(text);
        return Stream.concat(
                        PeriodBeside.of(
                                vietnamese(Folded.of(plain).key()),
                                Folded.of(plain).key()),
                        PeriodBeside.of(english(TimeNames.words(plain)), TimeNames.words(plain)))
                .filter(other -> !PeriodBeside.agree(first, other))
                .distinct()
                .toList();
    }

    /** What a line over a table says of the period, be it a title that ends in it. */
    Optional<SaidPeriod> titled(String line) {
        return remembered(titled, line, this::readTitled);
    }

    private Optional<SaidPeriod> readTitled(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var title = PeriodTitle.of(line);
        String plain = prepared(title.text());
        return alone(title.text())
                .<SaidPeriod>map(SaidPeriod.Named::new)
                .or(() -> title.said(
                        vietnamese(Folded.of(plain).key()), Folded.of(plain).key()))
                .or(() -> title.said(english(TimeNames.words(plain)), TimeNames.words(plain)))
                .or(title::saidInAWord);
    }

    /** The period that a text names fully, if it does. */
    Optional<Period> named(String text) {
        return said(text) instanceof SaidPeriod.Named(var period) ? Optional.of(period) : Optional.empty();
    }

    /** The period that a line names which says nothing else: "Tháng 5/2025", "(Báo cáo quý II năm 2025)". */
    Optional<Period> alone(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = prepared(line);
        String key = Folded.of(plain).key();
        String words = TimeNames.words(plain);
        return alone(vietnamese(key), BEFORE, key).or(() -> alone(english(words), BEFORE_ENGLISH, words));
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

    private String prepared(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (!hasDigit(cut) && !NOT_FILLED.matcher(cut).find()) {
            return cut;
        }
        cut = NOT_FILLED.matcher(cut).replaceAll(" x ");
        String cell = SHORT_YEAR_OF_CELL.matcher(cut.strip()).matches()
                ? SHORT_YEAR_OF_CELL.matcher(cut).replaceAll("$1/20$2")
                : cut;
        cell = ENGLISH_SHORT_YEAR.matcher(cell).replaceAll("$1 20$2");
        String day = SHORT_YEAR_OF_DAY.matcher(cell).replaceAll("$120$2");
        String apart = TOGETHER.matcher(day).replaceAll(" ");
        String month = SHORT_YEAR.matcher(apart).replaceAll("$1/20$2");
        return years().prepared(MONTHS.matcher(month).replaceAll("$1 den $2/$3"));
    }

    private YearWriting years() {
        return new YearWriting(calendar.year());
    }

    private Optional<Hit> whole(String key, String words) {
        return whole(VietnamesePeriod.CELLS, key).or(() -> whole(EnglishPeriod.CELLS, words));
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
        boolean may = hasDigit(key) || VIETNAMESE.stream().anyMatch(key::contains);
        return may ? hits(VietnamesePeriod.PHRASES, PeriodSpan.IN_NUMBERS, key) : List.of();
    }

    /** Most lines of a sheet are names and titles, which show at once that they say no period. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private List<Hit> english(String words) {
        boolean may = hasDigit(words) || words.length() <= SHORT;
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
