package vn.tiendo.form.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.time.Calendar;

/**
 * Where a text says something of a period, in either of the two languages.
 *
 * @param key the text folded, as Vietnamese is looked for in it
 * @param words the text as English is looked for in it
 */
record PeriodHits(Calendar calendar, String key, String words) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)" + YearWriting.TOKEN + "(?!\\d)");

    /** Words of which one stands in what says a period without a number. */
    private static final List<String> VIETNAMESE = List.of("thang", "thg", "qui", "q i", "quarter", "qtr");

    /** A month, a quarter or a half alone. */
    private static final int SHORT = 40;

    /** Where something is said in a text, and what; {@code months} long, if it says how long. */
    record Hit(int start, int end, SaidPeriod said, boolean ofDays, int months) {}

    static PeriodHits in(String text, Calendar calendar) {
        String plain = PeriodSpelling.plain(text, new YearWriting(calendar.year()));
        return new PeriodHits(calendar, Folded.of(plain).key(), TimeNames.words(plain));
    }

    private YearWriting years() {
        return new YearWriting(calendar.year());
    }

    /** What the text says as a whole. */
    Optional<Hit> whole() {
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

    /** What its folded letters say, from the left. */
    List<Hit> vietnamese() {
        boolean may = PeriodSpelling.hasDigit(key) || VIETNAMESE.stream().anyMatch(key::contains);
        return may ? hits(VietnamesePeriod.PHRASES, PeriodSpan.IN_NUMBERS, key) : List.of();
    }

    /** What its English words say, from the left. */
    List<Hit> english() {
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
}
