package vn.tiendo.programme.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.registry.Unit;

/**
 * How the letters look that go out in the province's name: what Nghị định 30/2020/NĐ-CP, appendix I leaves to each body.
 *
 * @param superior the body above the issuer, line by line; none for a People's Committee
 * @param issuer line by line
 * @param symbol what stands behind the number: {@code UBND-TH}
 * @param place where letters are dated
 * @param signature in whose name, and who: line by line
 * @param signer the name under the signature; empty to leave it to the registry
 * @param recipients the lines of "Nơi nhận", without their dashes
 * @param addressed how units' names begin, and how they are written to: "Huyện" → "UBND huyện"
 */
public record Letters(
        List<String> superior,
        List<String> issuer,
        String symbol,
        String place,
        List<String> signature,
        String signer,
        List<String> recipients,
        Map<String, String> addressed,
        ReminderWords reminder) {

    /** What may stand in braces in a text of theirs. */
    public static final List<String> BLANKS =
            List.of("programme", "period", "due", "asOf", "sent", "expected", "missing", "answerBy");

    private static final List<String> USUAL_SIGNATURE = List.of("THỦ TRƯỞNG CƠ QUAN");
    private static final List<String> USUAL_RECIPIENTS = List.of("Như trên", "Lưu: VT");

    /**
     * What the letter of đôn đốc says.
     *
     * @param subject what follows "V/v"; empty for the usual
     * @param opening paragraphs before the list; empty for the usual ones
     * @param closing paragraphs after it; likewise
     * @param answerWithin how many working days are given
     */
    public record ReminderWords(String subject, List<String> opening, List<String> closing, int answerWithin) {

        public static final int USUAL_DAYS = 2;

        public static final ReminderWords USUAL = new ReminderWords("", List.of(), List.of(), USUAL_DAYS);
    }

    /** Those of a programme that says nothing of its letters. */
    public static Letters by(LocalText issuer, Language language) {
        return new Letters(
                List.of(),
                List.of(language.of(issuer).toUpperCase(Locale.ROOT)),
                "",
                "",
                language.isEnglish() ? List.of("Head of the organisation") : USUAL_SIGNATURE,
                "",
                language.isEnglish() ? List.of("As above", "File") : USUAL_RECIPIENTS,
                Map.of(),
                ReminderWords.USUAL);
    }

    /** The unit as letters address it. */
    public String addressed(Unit unit) {
        String name = unit.name();
        return addressed.entrySet().stream()
                .filter(word -> name.startsWith(word.getKey() + " "))
                .findFirst()
                .map(word -> word.getValue() + name.substring(word.getKey().length()))
                .orElse(name);
    }
}
