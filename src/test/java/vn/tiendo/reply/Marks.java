package vn.tiendo.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The cells of a reply that are marked. */
public final class Marks {

    private static final Set<BorderStyle> LINES =
            Set.of(BorderStyle.THICK, BorderStyle.MEDIUM_DASHED, BorderStyle.DOTTED);

    private Marks() {}

    /** Those that look so, but for our own sheet. */
    static List<String> looking(byte[] reply) throws IOException {
        var marks = new TreeSet<String>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i)
                        .forEach(row -> row.forEach(cell -> {
                            if (looks(cell.getCellStyle())) {
                                marks.add(cell.getSheet().getSheetName() + "!"
                                        + cell.getAddress().formatAsString());
                            }
                        }));
            }
        }
        return List.copyOf(marks);
    }

    private static boolean looks(CellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && LINES.contains(style.getBorderLeft())
                && style.getBorderTop() == style.getBorderLeft()
                && style.getBorderRight() == style.getBorderLeft()
                && style.getBorderBottom() == style.getBorderLeft();
    }

    /** Those of which something is said in a comment. */
    public static List<String> of(byte[] reply) throws IOException {
        var marks = new TreeSet<String>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            for (var sheet : workbook) {
                sheet.getCellComments().forEach((at, comment) -> {
                    if (comment.getString().getString().contains("Kết quả kiểm tra (tiendo):")) {
                        marks.add(sheet.getSheetName() + "!" + at.formatAsString());
                    }
                });
            }
        }
        return List.copyOf(marks);
    }
}
