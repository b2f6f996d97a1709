package vn.tiendo.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The cells of a reply of which something is said in a comment. */
public final class Marks {

    private Marks() {}

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
