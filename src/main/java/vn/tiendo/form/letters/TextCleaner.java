package vn.tiendo.form.letters;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.form.Repair;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;

/**
 * Turns what stands in a cell into clean text: decoded from old alphabets, composed (NFC), without invisible characters,
 * words one space apart. What it changes beyond spaces, it tells, once a cell.
 */
public final class TextCleaner {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Where a number was to be written: "Tháng      năm 2025", which in one space would be May. */
    private static final Pattern LEFT_BLANK =
            Pattern.compile("(?iu)(?<=tháng|quý|quí)[\\s\u00A0]{2,}(?=n[ăa]m(?![\\p{L}])|/)");

    private final Repairs repairs;
    private final String sheet;
    private final SheetLetters letters;
    private final Map<Integer, String> ofRow = new HashMap<>();
    private int row;

    public TextCleaner(Repairs repairs, String sheet, SheetLetters letters) {
        this.repairs = repairs;
        this.sheet = sheet;
        this.letters = letters;
    }

    /** The sheet whose cells it reads. */
    public String sheet() {
        return sheet;
    }

    /** The cell as a person would read it; empty where nothing can be read. */
    public String read(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text text -> readOnce(text, cell);
            case CellValue.Decimal(var value) -> plain(value);
            case CellValue.Date(var value, var _) -> DAY.format(value);
            case CellValue.Bool(var value) -> value ? "TRUE" : "FALSE";
            case CellValue.Failed(var code) -> code;
            case CellValue.NotComputed(), CellValue.Picture() -> "";
            // Whatever stands there in the file, nobody saw it.
            case CellValue.Damaged _ -> "";
            case CellValue.OutOfRange(var raw) -> raw;
            case CellValue.Unclear(var raw) -> raw;
        };
    }

    /** The cell's text as it stands in the file, nothing decoded or tidied. */
    public String original(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(var text, var _) -> text;
            case CellValue.Damaged(var raw, var _) -> raw;
            case CellValue.Decimal _,
                    CellValue.Date _,
                    CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Unclear _,
                    CellValue.OutOfRange _ -> read(cell);
        };
    }

    /** What a person sees in a cell that is told of; of a damaged one, what the file holds. */
    public static String shown(Cell cell, String text) {
        if (cell.value() instanceof CellValue.Damaged(var raw, var _)) {
            return raw;
        }
        return cell.value() instanceof CellValue.Decimal(var number)
                ? new ShownNumber(number, cell.style()).text()
                : text;
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Rows are read once for their entries and again for their kind and for the table's end. */
    private String readOnce(CellValue.Text text, Cell cell) {
        if (cell.address().row() != row) {
            row = cell.address().row();
            ofRow.clear();
        }
        return ofRow.computeIfAbsent(cell.address().column(), _ -> clean(text, cell));
    }

    private String clean(CellValue.Text text, Cell cell) {
        String raw = text.text();
        if (letters.isRight(text, cell.style().font())) {
            return tidy(raw);
        }
        // Decode before cleaning: in TCVN3 the letter ư is the soft hyphen.
        var decoded = letters.decode(text, cell.style().font());
        decoded.told().forEach(kind -> tell(kind, cell, raw, decoded.text()));
        if (UnicodeLetters.isPlain(decoded.text())) {
            return tidy(decoded.text());
        }
        String composed = Normalizer.normalize(decoded.text(), Normalizer.Form.NFC);
        if (!composed.equals(decoded.text())) {
            tell(Repair.Kind.UNICODE_COMPOSED, cell, "", "");
        }
        if (composed.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
            tell(Repair.Kind.INVISIBLE_REMOVED, cell, "", "");
        }
        return tidy(composed);
    }

    private void tell(Repair.Kind kind, Cell cell, String before, String after) {
        repairs.add(kind, sheet, cell.address(), before, after.equals(before) ? "" : after);
    }

    /** Drops what cannot be seen, makes every run of white space (no-break ones too) one space. */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        return spaced(
                text.indexOf("  ") < 0 && text.indexOf('\u00A0') < 0
                        ? text
                        : LEFT_BLANK.matcher(text).replaceAll(" … "));
    }

    private static String spaced(String text) {
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

    /** Whether nothing but letters, signs of ASCII and single spaces stand in the text; most are so. */
    private static boolean isTidy(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = (c > ' ' && c < 0x7F) || (c >= 0xC0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00);
            if (!usual && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
