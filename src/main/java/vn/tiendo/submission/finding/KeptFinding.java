package vn.tiendo.submission.finding;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Sha256;
import vn.tiendo.submission.Storable;

/**
 * A finding as it is kept with its submission, in plain words.
 *
 * @param rule the rule's id
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param form empty for findings about the whole file
 * @param sheet likewise
 * @param cells addresses such as {@code L12}, the one named first first; may be empty
 * @param messageVi the sentence for the sender
 * @param messageEn the same in English
 * @param folded how many more no line tells of: consequences of the same cause, and those left out
 * @param exemption why the rule does not bind here, if somebody decided so
 * @param detail the same in its parts; of findings kept long ago they are not known
 */
public record KeptFinding(
        String rule,
        String severity,
        String form,
        String sheet,
        List<String> cells,
        Optional<String> subject,
        String found,
        String expected,
        String messageVi,
        String messageEn,
        int folded,
        Optional<String> exemption,
        Optional<Detail> detail) {

    private static final int IDENTITY_BYTES = 16;

    /**
     * What a finding is about, whatever the row's number and the sheet's name.
     *
     * @param subject a project's code, a town's code, a row's own key, what the row is called; may be empty
     * @param field what the cell fills; may be empty
     */
    public record About(String subject, String field) {}

    /**
     * A finding in its parts.
     *
     * @param about each once
     * @param column the title that its cells share; may be empty
     * @param row what the row that its cells share is called; may be empty
     * @param foundEn as found, in English; Vietnamese is the finding's own
     * @param expectedEn likewise
     * @param difference between found and expected; may be empty
     * @param fix what to do
     * @param times how often its rule saw it: cells that are told in one line count each
     * @param leftOut how many of the folded are no consequences, but more of the same rule and weight
     * @param follows the first of the consequences, each with its rule and cell or code; unknown of those kept long ago
     * @param given the reason that stands in the row itself, if one does
     * @param unit of the amounts in found, expected and difference; empty where these are none
     */
    public record Detail(
            List<About> about,
            String column,
            LocalText row,
            String foundEn,
            String expectedEn,
            LocalText difference,
            LocalText fix,
            int times,
            int leftOut,
            List<String> follows,
            Optional<String> given,
            LocalText unit) {

        public Detail {
            about = List.copyOf(about);
            follows = List.copyOf(follows);
        }

        /** Of one from which nothing follows that is known. */
        public Detail(
                List<About> about,
                String column,
                LocalText row,
                String foundEn,
                String expectedEn,
                LocalText difference,
                LocalText fix,
                int times,
                int leftOut) {
            this(
                    about,
                    column,
                    row,
                    foundEn,
                    expectedEn,
                    difference,
                    fix,
                    times,
                    leftOut,
                    List.of(),
                    Optional.empty(),
                    LocalText.of(""));
        }
    }

    /** One of which no more is known than its sentence. */
    public KeptFinding(
            String rule,
            String severity,
            String form,
            String sheet,
            List<String> cells,
            Optional<String> subject,
            String found,
            String expected,
            String messageVi,
            String messageEn,
            int folded,
            Optional<String> exemption) {
        this(
                rule,
                severity,
                form,
                sheet,
                cells,
                subject,
                found,
                expected,
                messageVi,
                messageEn,
                folded,
                exemption,
                Optional.empty());
    }

    public KeptFinding {
        cells = List.copyOf(cells);
    }

    public Optional<String> cell() {
        return cells.stream().findFirst();
    }

    /** What it is about; of findings kept long ago the subject alone is known. */
    public List<About> about() {
        return detail.map(Detail::about).orElseGet(() -> List.of(new About(subject.orElse(""), "")));
    }

    /** How often its rule saw it. */
    public int times() {
        return detail.map(Detail::times).orElse(1);
    }

    /** How many more of its rule and weight no line tells of. */
    public int leftOut() {
        return detail.map(Detail::leftOut).orElse(0);
    }

    /** The first of the consequences, as senders read them. */
    public List<String> follows() {
        return detail.map(Detail::follows).orElse(List.of());
    }

    /** As found, with the unit of an amount. */
    public String shownFound(Language language) {
        return shown(language.isEnglish() ? detail.map(Detail::foundEn).orElse(found) : found, language);
    }

    /** As expected, likewise. */
    public String shownExpected(Language language) {
        return shown(language.isEnglish() ? detail.map(Detail::expectedEn).orElse(expected) : expected, language);
    }

    private String shown(String text, Language language) {
        return withUnit(text, detail.map(Detail::unit).map(language::of).orElse(""));
    }

    /** A number and its unit; other texts as they are. */
    public static String withUnit(String text, String unit) {
        return unit.isEmpty() || !text.matches("-?\\d[\\d.,]*") ? text : text + " " + unit;
    }

    /** The reason that its sender gave in the row, before anybody asked. */
    public Optional<String> given() {
        return detail.flatMap(Detail::given);
    }

    /** How many consequences are folded under it. */
    public int consequences() {
        return folded - leftOut();
    }

    /**
     * By which it is known again in another submission while the figures are the same: rule, form, what it is about,
     * found and expected; 32 hexadecimal digits. A row that moved and a sheet of another name change nothing.
     */
    public String identity() {
        var about = about().stream()
                .sorted(Comparator.comparing(About::subject).thenComparing(About::field))
                .flatMap(a -> Stream.of(a.subject(), a.field()));
        String all =
                Stream.concat(Stream.of(rule, form, found, expected), about).collect(Collectors.joining("\u001F"));
        return HexFormat.of()
                .formatHex(Sha256.digest(Storable.text(all).getBytes(StandardCharsets.UTF_8)), 0, IDENTITY_BYTES);
    }

    /** Whether a reason is asked for. */
    public boolean isWarning() {
        return severity.equals("WARNING");
    }

    public boolean isError() {
        return severity.equals("ERROR");
    }

    /** Whether both tell the same in the same words. */
    public boolean isToldAs(KeptFinding other) {
        return withoutDetail().equals(other.withoutDetail());
    }

    private KeptFinding withoutDetail() {
        return new KeptFinding(
                rule, severity, form, sheet, cells, subject, found, expected, messageVi, messageEn, folded, exemption);
    }
}
