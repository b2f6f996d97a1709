package vn.tiendo.form.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Entry;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * The title of a list that says of itself that it is none of the form's: "Danh mục ngoài biểu", "Ví dụ". It counts only
 * where the form's header follows once more; otherwise it is a remark among rows.
 */
public record AsideTitle(CellAddress at, String text) {

    /** Titles have a line for themselves, but for a number before them. */
    private static final int MOST_CELLS = 2;

    private static final int LONGEST = 120;

    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:khong (?:tinh|tong hop|thuoc|dua|cong)\\b.*\\b(?:bieu|bao cao|tong|so lieu)"
                    + "|ngoai bieu|tham khao|vi du|not (?:part|counted|included|reported)|for (?:reference|information)|examples?)\\b");

    /** What begins so is a remark about what stands above it. */
    private static final List<Folded> REMARKS = List.of(
            Folded.of("Ghi chú"), Folded.of("Note"), Folded.of("Notes"), Folded.of("Nguồn"), Folded.of("Source"));

    private static final int LONGEST_MARK = 10;

    /** What a row is numbered by that shows how to fill in the others. */
    private static final Set<String> EXAMPLES = Set.of("vi du", "vd", "example", "eg", "e g");

    /** A row that says of itself that it is an example, where others have what they are numbered by. */
    public static Optional<AsideTitle> ofExample(Row row, @Nullable Entry number) {
        return Optional.ofNullable(number)
                .filter(entry -> row.cells().size() > MOST_CELLS && entry.raw().length() <= LONGEST_MARK)
                .filter(entry -> EXAMPLES.contains(Folded.of(entry.raw()).key()))
                .map(entry -> new AsideTitle(entry.address(), entry.raw()));
    }

    /** The row as such a title, if it is one. */
    public static Optional<AsideTitle> of(Row row, TextCleaner lettering) {
        if (row.cells().size() > MOST_CELLS) {
            return Optional.empty();
        }
        return row.cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text && saysSo(lettering.read(cell)))
                .findFirst()
                .map(cell -> new AsideTitle(cell.address(), lettering.read(cell)));
    }

    public static boolean saysSo(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var folded = Folded.of(text);
        return SAYS_SO.matcher(folded.key()).find() && REMARKS.stream().noneMatch(folded::startsWith);
    }
}
