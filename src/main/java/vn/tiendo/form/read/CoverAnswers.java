package vn.tiendo.form.read;

import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.form.find.AnswerBounds;
import vn.tiendo.form.find.AnswerCell;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.CellAddress;

/**
 * Finds the cells in which a cover says who reports for when: beside their labels, or below them where nothing stands
 * beside.
 */
record CoverAnswers(SheetTop top, IdentityWords words) {

    private static final int ABOVE = 2;

    /**
     * The cell of a label's answer.
     *
     * @param repeats whether a text names what such labels ask for: one of them below the other are a list, no answer
     */
    Optional<CellAddress> of(CellAddress label, Predicate<String> repeats) {
        var beside = cells().of(label, Source.Side.RIGHT);
        if (beside.given()) {
            return Optional.of(beside.at());
        }
        boolean box = top.area(beside.at().row(), beside.at().column()).isPresent();
        if (box) {
            return Optional.empty();
        }
        return below(label)
                .filter(at -> isInARowOf(beside) || top.rightOf(at).isEmpty())
                .filter(at -> !repeats.test(top.own(at.row() + 1, at.column())));
    }

    /** What stands below a label, if that is no other label. */
    Optional<CellAddress> below(CellAddress label) {
        return Optional.of(cells().of(label, Source.Side.BELOW))
                .filter(AnswerCell.Place::given)
                .map(AnswerCell.Place::at);
    }

    private AnswerCell cells() {
        return new AnswerCell(top, text -> words.isAny(text.text()), AnswerBounds.open(top));
    }

    /** Whether another label stands beside the first: then answers stand in a row, too. */
    private boolean isInARowOf(AnswerCell.Place beside) {
        var left = new CellAddress(beside.at().row(), beside.at().column() - 1);
        return words.isAny(top.own(beside.at().row(), beside.at().column())) || words.isAny(top.rightOf(left));
    }

    /** Whether the cell is that of an answer, of whatever kind. */
    boolean isOne(CellAddress cell) {
        for (int column = cell.column() - 1; column >= Math.max(1, cell.column() - SheetTop.ANSWER_WITHIN); column--) {
            if (answers(new CellAddress(cell.row(), column), cell)) {
                return true;
            }
        }
        for (int row = cell.row() - 1; row >= Math.max(1, cell.row() - ABOVE); row--) {
            if (answers(new CellAddress(row, cell.column()), cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean answers(CellAddress label, CellAddress cell) {
        return words.isAny(top.own(label.row(), label.column()))
                && of(label, _ -> false).filter(cell::equals).isPresent();
    }
}
