package vn.tiendo.workbook.mark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/**
 * The sheet set before a sender's own: lines of text cells, some of which lead to cells.
 *
 * @param name as wished; made another if the workbook has a sheet of that name
 * @param widths of the columns, in digits of the default font; 0 hides one
 * @param lines from the top down; the second one has to hold {@link #mark}, by which the reader passes the sheet over
 */
public record FrontSheet(String name, List<Double> widths, List<Line> lines) {

    /** Says what the sheet is, to people and to the reader. It lives on when a spreadsheet program saves the file. */
    private static final String MARK =
            "Trang này do hệ thống tạo khi kiểm tra; khi nhận lại tệp, hệ thống chỉ đọc các ô nền vàng ở đây (nếu có).";

    private static final String ENGLISH_MARK =
            "This sheet was made when the file was checked; when the file comes back, only the yellow cells in it are read.";

    /** What every mark begins with, in either language, whatever else it said in earlier replies. */
    private static final List<String> MARKS_BEGIN =
            List.of("Trang này do hệ thống tạo khi kiểm tra;", "This sheet was made when the file was checked;");

    /** The mark stands within so many rows from the top, in the first column. */
    public static final int MARKED_WITHIN = 3;

    /** The mark in the reader's language. */
    public static String mark(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH_MARK : MARK;
    }

    public FrontSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /** Cells of one row, from the first column on. */
    public record Line(List<Box> boxes) {
        public Line {
            boxes = List.copyOf(boxes);
        }

        public static Line of(Box... boxes) {
            return new Line(List.of(boxes));
        }
    }

    /**
     * One cell.
     *
     * @param columns over which it spreads
     * @param target where a click leads
     */
    public record Box(String text, Style style, int columns, Optional<Target> target) {

        public static Box of(String text, Style style) {
            return new Box(text, style, 1, Optional.empty());
        }

        public Box over(int wide) {
            return new Box(text, style, wide, target);
        }

        private Box leadingOnlyTo(List<String> sheets) {
            var led = target.flatMap(place -> place.sheet().isEmpty()
                    ? target
                    : SheetNames.find(sheets, place.sheet()).map(name -> new Target(name, place.cell())));
            boolean lost = led.isEmpty() && style == Style.LINK;
            return new Box(text, lost ? Style.BODY : style, columns, led);
        }

        public Box leadingTo(Target place) {
            return new Box(text, style, columns, Optional.of(place));
        }
    }

    /** Where a link leads; the sheet's name is empty for this very sheet. */
    public record Target(String sheet, CellAddress cell) {}

    /** What a cell means. */
    public enum Style {
        TITLE,
        REMARK,
        LABEL,
        TEXT,
        HEADER,
        BODY,
        LINK,
        ERROR,
        WARNING,
        NOTE,
        /** To be filled in by the reader of the sheet: pale yellow, framed, not locked. */
        INPUT
    }

    /** Whether a cell of a sheet that came in says that the sheet is one of these. */
    public static boolean isMark(CellValue value) {
        return value instanceof CellValue.Text text
                && MARKS_BEGIN.stream().anyMatch(text.text().strip()::startsWith);
    }

    /** With links to these sheets only, by their true names. */
    public FrontSheet leadingOnlyTo(List<String> sheets) {
        return new FrontSheet(
                name,
                widths,
                lines.stream()
                        .map(line -> new Line(line.boxes().stream()
                                .map(box -> box.leadingOnlyTo(sheets))
                                .toList()))
                        .toList());
    }
}
