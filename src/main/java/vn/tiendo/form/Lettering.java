package vn.tiendo.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;

/**
 * Turns what stands in a cell into clean text: decoded from old fonts, composed (NFC), without invisible characters,
 * words one space apart. What it changes beyond spaces, it tells.
 */
final class Lettering {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Repairs repairs;
    private final String sheet;

    Lettering(Repairs repairs, String sheet) {
        this.repairs = repairs;
        this.sheet = sheet;
    }

    /** The sheet whose cells it reads. */
    String sheet() {
        return sheet;
    }

    /** The cell as a person would read it; empty where nothing can be read. */
    String read(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(var text) -> clean(text, cell);
            case CellValue.Decimal(var value) -> plain(value);
            case CellValue.Date(var value, var _) -> DAY.format(value);
            case CellValue.Bool(var value) -> value ? "TRUE" : "FALSE";
            case CellValue.Failed(var code) -> code;
            case CellValue.NotComputed() -> "";
            case CellValue.OutOfRange(var raw) -> raw;
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String clean(String raw, Cell cell) {
        String font = cell.style().font();
        // Decode before cleaning: in TCVN3 the letter ư is the soft hyphen.
        var alphabet = LegacyAlphabet.ofFont(font);
        String decoded = alphabet.map(a -> a.decode(raw, font)).orElse(raw);
        if (!decoded.equals(raw)) {
            repairs.add(alphabet.orElseThrow().repair(), sheet, cell.address(), raw, decoded);
        }
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        if (!composed.equals(decoded)) {
            repairs.add(Repair.Kind.UNICODE_COMPOSED, sheet, cell.address(), "", "");
        }
        return tidy(composed);
    }

    /** Drops what cannot be seen, makes every run of white space (no-break ones too) one space. */
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                gap = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
