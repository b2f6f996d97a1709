package vn.tiendo.reply;

import java.util.List;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Move;
import vn.tiendo.workbook.CellAddress;

/** A cell for which the province sent a submission back: marked like an error, though no rule found it. */
final class SentBackCell {

    /** In place of a rule's id. */
    static final String MARK = "UBND";

    private static final LocalText NOTHING = LocalText.of("");

    private SentBackCell() {}

    static Finding finding(Move.Cell cell) {
        String reason = cell.reason().text();
        return new Finding(
                MARK,
                Severity.ERROR,
                cell.form(),
                cell.sheet(),
                List.of(CellAddress.of(cell.cell())),
                Optional.empty(),
                NOTHING,
                NOTHING,
                new LocalText("Cấp tỉnh gửi trả: " + reason, "Sent back by the province: " + reason),
                0,
                Optional.empty(),
                Optional.empty());
    }
}
