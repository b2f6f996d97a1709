package vn.tiendo.reply;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.workbook.mark.MarkKind;

/** The reply's own words in its reader's language. */
final class ReplyWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<ReplyWords> ALL = List.of(in(Locale.of("vi")), in(Locale.ENGLISH));

    private final ResourceBundle bundle;
    private final boolean english;

    private ReplyWords(Locale language) {
        this.bundle = ResourceBundle.getBundle("messages/reply", language, NO_FALLBACK);
        this.english = language.equals(Locale.ENGLISH);
    }

    /** English for those who read it; Vietnamese for all others. */
    static ReplyWords in(Locale language) {
        return new ReplyWords(
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.of("vi"));
    }

    /** In every language: a sheet that comes back may be in any. */
    static List<ReplyWords> all() {
        return ALL;
    }

    Locale locale() {
        return english ? Locale.ENGLISH : Locale.of("vi");
    }

    boolean isEnglish() {
        return english;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** @param values strangers' texts among them: braces in them stay what they are */
    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    String of(LocalText text) {
        return english ? text.en() : text.vi();
    }

    String message(Finding finding) {
        return of(finding.message());
    }

    /** Where a reason was given for something: kept as "Biểu 01, ô T19". */
    String place(Explanation reason) {
        return english ? reason.place().replace(", ô ", ", cell ") : reason.place();
    }

    /** The sentence without the rule's id at its end, which stands beside it. */
    String sentence(Finding finding) {
        String message = message(finding);
        String id = " [" + finding.rule() + "]";
        return message.endsWith(id) ? message.substring(0, message.length() - id.length()) : message;
    }

    String row(Finding finding) {
        return finding.detail().map(Finding.Detail::row).map(this::of).orElse("");
    }

    String difference(Finding finding) {
        return finding.detail().map(Finding.Detail::difference).map(this::of).orElse("");
    }

    String fix(Finding finding) {
        return finding.detail().map(Finding.Detail::fix).map(this::of).orElse("");
    }

    String found(Finding finding) {
        return of(finding.found());
    }

    String expected(Finding finding) {
        return of(finding.expected());
    }

    /** As found or expected, for people: an amount with its unit. */
    String withUnit(Finding finding, String text) {
        return finding.withUnit(text, english ? Language.EN : Language.VI);
    }

    /** "đã nêu ở kỳ 5/2025". */
    String carriedOver(Explanation reason) {
        return reason.firstPeriod()
                .map(period -> say("reason.carried", period.month() + "/" + period.year()))
                .orElseGet(() -> say("reason.carried.receipt", Long.toString(reason.firstReceipt())));
    }

    /** Who gave a reason, when, and how it came. */
    String origin(Explanation reason) {
        String given = say("reason.how." + reason.how().name(), reason.who());
        return reason.isCarriedOver()
                ? given + ", "
                        + reason.firstPeriod()
                                .map(period -> say("reason.since", period.month() + "/" + period.year()))
                                .orElse("")
                : given;
    }

    /** What was said about a warning, by whom; or that nothing was. */
    String reason(Optional<Explanation> given) {
        return given.map(reason -> say("reason.told", reason.words(), origin(reason)))
                .orElseGet(() -> say("reason.none"));
    }

    /** "LỖI", for those who cannot see the colour. */
    String of(MarkKind kind) {
        return bundle.getString("kind." + kind.name());
    }
}
