package vn.tiendo.form.read;

import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/** What a person sees in a cell: its own text, or its number among the words of its format ("Tháng "00" năm 2025"). */
final class SeenText {

    private SeenText() {}

    static String of(SheetTop top, CellAddress at) {
        String own = top.own(at.row(), at.column());
        return top.cell(at.row(), at.column())
                .filter(SeenText::isNumberInWords)
                .map(cell -> TextCleaner.tidy(TextCleaner.shown(cell, own)))
                .orElse(own);
    }

    private static boolean isNumberInWords(Cell cell) {
        return cell.value() instanceof CellValue.Decimal
                && cell.style().dress().words().chars().anyMatch(Character::isLetter);
    }
}
