package vn.tiendo.finding;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Sha256;
import vn.tiendo.measure.Storable;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/**
 * One thing that a submission's sender should know, from the rule that saw it to the reply, and as it is kept.
 *
 * @param rule the id of the rule, such as DA05
 * @param form the form's code; empty for findings about the whole file
 * @param sheet the sheet as the sender sees it; empty for findings about the whole file
 * @param cells the cells to mark; the first is the one named first; empty where no cell is at fault
 * @param subject what it is about (a project's code), if anything
 * @param found as it stands; may be empty
 * @param expected as it should be; may be empty
 * @param message where, what was found and expected, what to do; ends with the rule's id in brackets
 * @param folded how many more no line tells of: consequences of the same cause, and those left out
 * @param exemption why the rule does not bind here, in Vietnamese, if somebody decided so; then it is a note
 * @param detail the same in its parts, and what it stands for; of findings kept long ago they are not known
 */
public record Finding(
        String rule,
        Severity severity,
        String form,
        String sheet,
        List<CellAddress> cells,
        Optional<String> subject,
        LocalText found,
        LocalText expected,
        LocalText message,
        int folded,
        Optional<String> exemption,
        Optional<Detail> detail) {

    private static final int IDENTITY_BYTES = 16;

    /**
     * What a row or a column is about, whatever its number: by this a finding is known again in the next submission.
     *
     * @param subject the project's code, the town's code, the row's own key; failing that what the row is called, folded
     * @param field what the cell fills; empty where no cell is at fault
     */
    public record About(String subject, String field) {}

    /**
     * A finding in its parts.
     *
     * @param about what it is about, each once
     * @param column the title that its cells share; may be empty
     * @param row what the row that its cells share is called; may be empty
     * @param difference between found and expected; may be empty
     * @param fix what to do
     * @param times how often its rule saw it: cells that are told in one line count each
     * @param leftOut how many of the folded are no consequences, but more of the same rule and weight
     * @param follows the first of the consequences, each with its rule and cell or code: "DA05 (L12)"
     * @param given the reason that stands in the row itself, if one does
     * @param unit of the amounts in found, expected and difference; empty where these are none
     */
    public record Detail(
            List<About> about,
            String column,
            LocalText row,
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
    }

    public Finding {
        cells = List.copyOf(cells);
    }

    public Optional<CellAddress> cell() {
        return cells.stream().findFirst();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether a reason is asked for. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
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

    /** How many consequences are folded under it. */
    public int consequences() {
        return folded - leftOut();
    }

    /** The first of the consequences, as senders read them. */
    public List<String> follows() {
        return detail.map(Detail::follows).orElse(List.of());
    }

    /** The reason that its sender gave in the row, before anybody asked. */
    public Optional<String> given() {
        return detail.flatMap(Detail::given);
    }

    /** As found, with the unit of an amount. */
    public String shownFound(Language language) {
        return withUnit(language.of(found), language);
    }

    /** As expected, likewise. */
    public String shownExpected(Language language) {
        return withUnit(language.of(expected), language);
    }

    /** A number and the unit of its amounts; other texts as they are. */
    public String withUnit(String text, Language language) {
        String unit = detail.map(Detail::unit).map(language::of).orElse("");
        return unit.isEmpty() || !text.matches("-?\\d[\\d.,]*") ? text : text + " " + unit;
    }

    /**
     * By which it is known again in another submission while the figures are the same: rule, form, what it is about,
     * found and expected; 32 hexadecimal digits. A row that moved and a sheet of another name change nothing.
     */
    public String identity() {
        var about = about().stream()
                .sorted(Comparator.comparing(About::subject).thenComparing(About::field))
                .flatMap(a -> Stream.of(a.subject(), a.field()));
        String all = Stream.concat(Stream.of(rule, form, found.vi(), expected.vi()), about)
                .collect(Collectors.joining("\u001F"));
        return HexFormat.of()
                .formatHex(Sha256.digest(Storable.text(all).getBytes(StandardCharsets.UTF_8)), 0, IDENTITY_BYTES);
    }

    /** Whether both tell the same in the same words. */
    public boolean isToldAs(Finding other) {
        return inWords().equals(other.inWords());
    }

    /** Of findings kept long ago no more is known. */
    private Finding inWords() {
        return new Finding(
                rule,
                severity,
                form,
                sheet,
                cells,
                subject,
                LocalText.of(found.vi()),
                LocalText.of(expected.vi()),
                message,
                folded,
                exemption,
                Optional.empty());
    }
}
