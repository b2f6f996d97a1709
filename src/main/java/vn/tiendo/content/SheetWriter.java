package vn.tiendo.content;

import java.util.List;

/**
 * Takes a table from the top down: lines of text over the whole width, headings, rows, charts. Each format takes it in its
 * own way; what is told to one that has no use for it is passed over. Set the {@link #columns} first. Row numbers are those
 * that the reader of a spreadsheet sees, from 1.
 */
public interface SheetWriter {

    /** The columns' widths, in digits of the default font; they bound what is printed. */
    SheetWriter columns(List<Double> digits);

    /**
     * The same for a table that may be wider than a page: of pages side by side each begins with the first columns.
     *
     * @param kept so many of them, which name the rows
     */
    default SheetWriter columns(List<Double> digits, int kept) {
        return columns(digits);
    }

    /** How many columns are printed. */
    int width();

    /** The row that will be written next. */
    int nextRow();

    /** Text over the whole width, as high as it needs. */
    SheetWriter line(CellLook look, String text);

    /** A narrow empty row. */
    SheetWriter gap();

    /** What follows begins a new printed page. */
    SheetWriter pageBreak();

    /** The header of a table; its rows can be {@linkplain #pin pinned}. */
    SheetWriter heading(Heading heading);

    /** Keeps all rows so far and the first columns in sight on screen, and repeats the last heading on every page. */
    SheetWriter pin(int columns);

    /** Keeps all rows so far and the first columns in sight on screen. */
    SheetWriter freeze(int columns);

    /** Lets the rows since the last heading be filtered and sorted by any column. */
    SheetWriter filter();

    /** Repeats the last heading on every printed page. */
    SheetWriter repeat();

    /** A row of cells from the first column on; returns its number. */
    int row(CellLook look, List<CellContent> contents);

    /** The whole sheet on one printed page, for tables that are only just longer. */
    SheetWriter onOnePage();

    /** A link to another sheet, to the right of what is printed, for those who read on screen. */
    SheetWriter beside(int row, CellContent.Link link);

    /**
     * A chart over the whole width and that many points high. Only a workbook draws it: an appendix is a table, which has
     * its numbers, and a report's own charts stand in its body.
     */
    SheetWriter drawing(Drawing drawing, int points);
}
