package vn.tiendo.workbook.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import vn.tiendo.content.CellLook;

/** The looks as styles by name, so that who works on with the workbook changes all totals, or all notes, at once. */
final class NamedStyles {

    /** Of the package. */
    static final String PART = "xl/styles.xml";

    private static final String BEFORE = "</cellXfs>";

    private final StylesTable styles;
    private final Map<CellLook, Long> places = new EnumMap<>(CellLook.class);

    NamedStyles(StylesTable styles) {
        this.styles = styles;
    }

    /** Puts a cell's style under the name of its look; the first of a look says how the name itself looks. */
    void join(XSSFCellStyle style, CellLook look) {
        style.getCoreXf().setXfId(places.computeIfAbsent(look, _ -> add(style)));
    }

    private long add(XSSFCellStyle style) {
        var format = (CTXf) style.getCoreXf().copy();
        if (format.isSetXfId()) {
            format.unsetXfId();
        }
        return styles.putCellStyleXf(format) - 1L;
    }

    /**
     * Writes the part with the names in it, which POI does not know; closes neither stream.
     *
     * @param language of the names
     */
    void complete(InputStream part, OutputStream to, Locale language) throws IOException {
        String written = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        int place = written.indexOf(BEFORE) + BEFORE.length();
        String whole = written.substring(0, place) + names(language) + written.substring(place);
        to.write(whole.getBytes(StandardCharsets.UTF_8));
    }

    private String names(Locale language) {
        String ours = places.entrySet().stream()
                .map(look ->
                        "<cellStyle name=\"" + name(look.getKey(), language) + "\" xfId=\"" + look.getValue() + "\"/>")
                .collect(Collectors.joining());
        return "<cellStyles count=\"" + (places.size() + 1)
                + "\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>" + ours + "</cellStyles>";
    }

    private static String name(CellLook look, Locale language) {
        return language.getLanguage().equals("en")
                ? "tiendo " + look.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : name(look);
    }

    private static String name(CellLook look) {
        return switch (look) {
            case ORGANISATION -> "TĐ Cơ quan";
            case TITLE -> "TĐ Tên bảng";
            case SUBTITLE -> "TĐ Kỳ báo cáo";
            case UNIT_LINE -> "TĐ Đơn vị tính";
            case SECTION -> "TĐ Phần";
            case PARAGRAPH -> "TĐ Đoạn văn";
            case NOTE -> "TĐ Ghi chú";
            case HEADER -> "TĐ Tiêu đề cột";
            case BODY -> "TĐ Dòng";
            case EMPHASIS -> "TĐ Dòng nhấn mạnh";
            case GROUP -> "TĐ Dòng nhóm";
            case TOTAL -> "TĐ Tổng số";
            case AVERAGE -> "TĐ Bình quân";
            case BEST -> "TĐ Cao nhất";
            case WORST -> "TĐ Thấp nhất";
            case WARNING -> "TĐ Cần lưu ý";
            case MUTED -> "TĐ Không có số liệu";
            case INPUT -> "TĐ Ô nhập";
            case KNOWN -> "TĐ Ô biết trước";
            case EARLIER -> "TĐ Số kỳ trước";
            case COUNTER -> "TĐ Số cột";
            case SIGNATURE -> "TĐ Chữ ký";
        };
    }
}
