package vn.tiendo.workbook.mark.xls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.draft.StyleBook;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkKind;
import vn.tiendo.workbook.mark.MarkStyles;

/** Cell formats that a marked .xls needs beyond its own, each made once. */
final class XlsMarkStyles {

    /** Of the palette, which holds so many. */
    private static final int FIRST_COLOUR = 8;

    private static final int COLOURS = 56;

    private final HSSFWorkbook workbook;
    private final Map<MarkStyles.Wanted, HSSFCellStyle> made = new HashMap<>();
    private final Map<MarkStyles.Wanted, Marked> marked = new LinkedHashMap<>();

    XlsMarkStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param cell not marked yet */
    HSSFCellStyle marked(HSSFCell cell, MarkKind kind) {
        var base = cell.getCellStyle();
        var mark = marked.computeIfAbsent(new MarkStyles.Wanted.Marked(base.getIndex(), kind, 0), _ -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            look(style, kind);
            // Behind a solid ground nobody sees this colour: it tells cells apart that differ by nothing else.
            style.setFillBackgroundColor((short) (FIRST_COLOUR + marked.size() % COLOURS));
            return new Marked(style, base, new ArrayList<>());
        });
        mark.cells().add(XlsSample.place(cell));
        return mark.style();
    }

    /** Each format of a marked cell, the one that it had before, and which cells have it. */
    record Marked(HSSFCellStyle style, HSSFCellStyle base, List<String> cells) {}

    Collection<Marked> samples() {
        return marked.values();
    }

    /** That of a cell marked earlier, with the ground and lines of another one; of none if there is none. */
    HSSFCellStyle cleared(HSSFCellStyle style, @Nullable HSSFCellStyle like) {
        var wanted = new MarkStyles.Wanted.Cleared(style.getIndex(), like == null ? -1 : like.getIndex());
        return made.computeIfAbsent(wanted, _ -> {
            var clear = workbook.createCellStyle();
            clear.cloneStyleFrom(style);
            look(clear, like == null ? workbook.getCellStyleAt(0) : like);
            return clear;
        });
    }

    private static void look(HSSFCellStyle style, HSSFCellStyle like) {
        style.setFillPattern(like.getFillPattern());
        style.setFillForegroundColor(like.getFillForegroundColor());
        style.setFillBackgroundColor(like.getFillBackgroundColor());
        style.setBorderLeft(like.getBorderLeft());
        style.setBorderRight(like.getBorderRight());
        style.setBorderTop(like.getBorderTop());
        style.setBorderBottom(like.getBorderBottom());
        style.setLeftBorderColor(like.getLeftBorderColor());
        style.setRightBorderColor(like.getRightBorderColor());
        style.setTopBorderColor(like.getTopBorderColor());
        style.setBottomBorderColor(like.getBottomBorderColor());
    }

    HSSFCellStyle ours(FrontSheet.Style wanted) {
        return made.computeIfAbsent(new MarkStyles.Wanted.Ours(wanted), _ -> make(wanted));
    }

    private static void look(HSSFCellStyle style, MarkKind kind) {
        switch (kind) {
            case ERROR -> look(style, IndexedColors.ROSE, BorderStyle.THICK, IndexedColors.DARK_RED);
            case WARNING -> look(style, IndexedColors.TAN, BorderStyle.MEDIUM_DASHED, IndexedColors.BROWN);
            case NOTE -> look(style, IndexedColors.PALE_BLUE, BorderStyle.DOTTED, IndexedColors.DARK_BLUE);
        }
    }

    private static void look(HSSFCellStyle style, IndexedColors ground, BorderStyle line, IndexedColors lineColour) {
        style.setFillForegroundColor(ground.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setLeftBorderColor(lineColour.getIndex());
        style.setRightBorderColor(lineColour.getIndex());
        style.setTopBorderColor(lineColour.getIndex());
        style.setBottomBorderColor(lineColour.getIndex());
    }

    private HSSFCellStyle make(FrontSheet.Style wanted) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(wanted == FrontSheet.Style.HEADER ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setDataFormat((short) 49);
        style.setQuotePrefixed(true);
        style.setFont(font(wanted));
        switch (wanted) {
            case TITLE, REMARK, LABEL, TEXT -> {}
            case HEADER -> look(style, IndexedColors.GREY_25_PERCENT, BorderStyle.THIN, IndexedColors.GREY_50_PERCENT);
            case BODY, LINK -> look(style, IndexedColors.WHITE, BorderStyle.THIN, IndexedColors.GREY_50_PERCENT);
            case ERROR -> look(style, MarkKind.ERROR);
            case WARNING -> look(style, MarkKind.WARNING);
            case NOTE -> look(style, MarkKind.NOTE);
            case INPUT -> {
                look(style, IndexedColors.LIGHT_YELLOW, BorderStyle.THIN, IndexedColors.GREY_50_PERCENT);
                style.setLocked(false);
            }
        }
        return style;
    }

    private HSSFFont font(FrontSheet.Style wanted) {
        var font = workbook.createFont();
        font.setFontName(StyleBook.FONT);
        font.setFontHeightInPoints((short) (wanted == FrontSheet.Style.TITLE ? 15 : 11));
        switch (wanted) {
            case TITLE, LABEL, HEADER, ERROR, WARNING, NOTE -> font.setBold(true);
            case REMARK -> font.setItalic(true);
            case LINK -> {
                font.setUnderline(HSSFFont.U_SINGLE);
                font.setColor(IndexedColors.DARK_BLUE.getIndex());
            }
            case TEXT, BODY, INPUT -> {}
        }
        return font;
    }
}
