package vn.tiendo.form.find;

import java.util.List;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.programme.form.Column;
import vn.tiendo.workbook.CellAddress;

/**
 * A block of questions as found in a sheet.
 *
 * @param answers of the questions that were found
 * @param missing labels of required questions that were not
 * @param whole whether every question was found, those too that need no answer
 */
public record BlockFound(List<Answer> answers, List<String> missing, boolean whole) {

    /**
     * A question with the cell of its answer, which may hold nothing.
     *
     * @param question with the cell of its label
     * @param given whether there is an answer
     * @param boxes all cells of the boxes of which it is one, if it is
     */
    public record Answer(ColumnFound question, CellAddress at, boolean given, List<CellAddress> boxes) {

        /** That of a column that is read from the same cell. */
        Answer of(Column part) {
            return new Answer(question.of(part), at, given, boxes);
        }
    }

    /** Takes what of the row at hand is a question's label or an answer. */
    public void claim(int row, RowClaims claims) {
        for (Answer answer : answers) {
            if (answer.question().header().row() == row) {
                claims.take(answer.question().header().column(), CellPart.HEADER);
            }
            if (answer.given() && answer.at().row() == row) {
                claims.take(answer.at().column(), CellPart.READ);
                answer.boxes().forEach(box -> claims.take(box.column(), CellPart.READ));
            }
        }
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    public int firstRow() {
        return answers.stream()
                .mapToInt(answer -> answer.question().header().row())
                .min()
                .orElse(0);
    }

    public int lastRow() {
        return answers.stream().mapToInt(answer -> answer.at().row()).max().orElse(0);
    }
}
