package vn.tiendo.reply;

import java.util.List;
import java.util.Optional;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.finding.KeptFinding;

/** A cell for which the province sent a submission back: marked like an error, though no rule found it. */
final class SentBackCell {

    /** In place of a rule's id. */
    static final String MARK = "UBND";

    private SentBackCell() {}

    static KeptFinding finding(Move.Cell cell) {
        String reason = cell.reason().text();
        return new KeptFinding(
                MARK,
                "ERROR",
                cell.form(),
                cell.sheet(),
                List.of(cell.cell()),
                Optional.empty(),
                "",
                "",
                "Cấp tỉnh gửi trả: " + reason,
                "Sent back by the province: " + reason,
                0,
                Optional.empty());
    }
}
