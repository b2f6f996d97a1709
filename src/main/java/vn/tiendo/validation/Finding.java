package vn.tiendo.validation;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Severity;
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
 * @param folded how many consequences of the same cause were left out
 * @param exemption why the rule does not bind here, if somebody decided so; then it is a note
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
        Optional<LocalText> exemption) {

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
