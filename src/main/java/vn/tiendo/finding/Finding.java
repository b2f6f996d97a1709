package vn.tiendo.finding;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/**
 * One thing that a submission's sender should know.
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
 * @param exemption why the rule does not bind here, if somebody decided so; then it is a note
 * @param detail the same in its parts, and what it stands for
 */
public record Finding(
        String rule,
        Severity severity,
        String form,
        String sheet,
        List<CellAddress> cells,
        Optional<String> subject,
        String found,
        String expected,
        LocalText message,
        int folded,
        Optional<LocalText> exemption,
        Detail detail) {

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
     * @param found as in the finding, in both languages
     * @param expected likewise
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
            LocalText column,
            LocalText row,
            LocalText found,
            LocalText expected,
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
}
