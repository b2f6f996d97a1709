package vn.tiendo.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;

/** The words of mails and letters in one language. Days are written alike in both; times are those of Việt Nam. */
final class MailWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    static final MailWords VI = new MailWords(Language.VI);
    static final MailWords EN = new MailWords(Language.EN);

    private final ResourceBundle bundle;
    private final boolean english;

    private MailWords(Language language) {
        this.bundle = ResourceBundle.getBundle("messages/notices", language.locale(), NO_FALLBACK);
        this.english = language == Language.EN;
    }

    static MailWords in(Language language) {
        return switch (language) {
            case VI -> VI;
            case EN -> EN;
        };
    }

    /** The other language. */
    MailWords other() {
        return english ? VI : EN;
    }

    Language language() {
        return english ? Language.EN : Language.VI;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** @param values strangers' texts among them: braces in them stay what they are */
    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    String of(LocalText text) {
        return english ? text.en() : text.vi();
    }

    String of(Finding finding) {
        return of(finding.message());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Within a sentence: {@code tháng 6/2025}; English names are written alike everywhere. */
    String inside(String name) {
        if (english) {
            return name;
        }
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }

    /** A text with its blanks filled in; values are strangers' texts, and braces in them stay what they are. */
    static String fill(String text, Map<String, String> blanks) {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(blanks.getOrDefault(found.group(1), found.group())));
    }
}
