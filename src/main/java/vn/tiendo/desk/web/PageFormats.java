package vn.tiendo.desk.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.queue.Run;
import vn.tiendo.reply.Remarks;

/**
 * How values look on a page in its reader's language: 1.234,5 or 1,234.5. Days are written alike in both, 15/06/2025;
 * times are those of Việt Nam.
 */
record PageFormats(Locale language, Function<String, Optional<Programme>> programmes) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_PERIOD = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String period(Period period) {
        return isVietnamese() ? period.label() : ENGLISH_PERIOD.format(period.yearMonth());
    }

    /** As the programme's people call it: a quarter, where it collects by quarters. */
    public String period(Period period, String programme) {
        return programmes
                .apply(programme)
                .filter(known -> known.periods().rhythm() != Form.Frequency.MONTH
                        && known.periods().include(period))
                .map(known -> text(known.named(period)))
                .orElseGet(() -> period(period));
    }

    public String text(LocalText text) {
        return isVietnamese() ? text.vi() : text.en();
    }

    public String message(Finding finding) {
        return text(finding.message());
    }

    /** What a run failed of. */
    public String fault(Run run) {
        return run.told(Language.of(language)).orElse("");
    }

    public String found(Finding finding) {
        return finding.shownFound(Language.of(language));
    }

    public String expected(Finding finding) {
        return finding.shownExpected(Language.of(language));
    }

    /** The message without the rule's id at its end, where that is shown as a link. */
    public String sentence(Finding finding) {
        String message = message(finding);
        String id = " [" + finding.rule() + "]";
        return message.endsWith(id) ? message.substring(0, message.length() - id.length()) : message;
    }

    /** What is told beside the findings, in sentences. */
    public Remarks remarks() {
        return Remarks.in(language);
    }

    public String number(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /** A size in bytes, in the steps of 1024 that the senders' own computers count in: {@code 12,3 KB}. */
    public String size(long bytes) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(STEP);
        if (kilobytes.compareTo(BigDecimal.ONE) < 0) {
            return number(bytes) + " B";
        }
        return kilobytes.compareTo(STEP) < 0 ? format(kilobytes) + " KB" : format(kilobytes.divide(STEP)) + " MB";
    }

    private boolean isVietnamese() {
        return !isEnglish(language);
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String format(BigDecimal number) {
        return Language.of(language).number(number, 1);
    }
}
