package vn.tiendo.workbook.draft;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.content.Drawing;

/** A schematic map as rows of shaded cells, with its values in them. */
final class TileRows {

    private static final float HEIGHT = 36;

    private final XSSFSheet sheet;
    private final StyleBook styles;
    private final ColumnWidths widths;

    /** @param widths of the sheet's columns */
    TileRows(XSSFSheet sheet, StyleBook styles, ColumnWidths widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
    }

    /**
     * Writes it.
     *
     * @param from its first row, from 0
     * @return the row behind it
     */
    int write(Drawing.TileMap map, int from) {
        int columns =
                1 + map.tiles().stream().mapToInt(Drawing.Tile::column).max().orElse(0);
        int rows = 1 + map.tiles().stream().mapToInt(Drawing.Tile::row).max().orElse(-1);
        var plan = TilePlan.of(widths, columns);
        for (int row = 0; row < rows; row++) {
            sheet.createRow(from + row).setHeightInPoints(HEIGHT);
        }
        map.tiles()
                .forEach(tile -> write(
                        tile,
                        plan,
                        sheet.getRow(from + tile.row()),
                        map.legend().size()));
        return from + rows;
    }

    private void write(Drawing.Tile tile, TilePlan plan, Row row, int shades) {
        if (tile.column() >= plan.spans().size()) {
            return;
        }
        int first = plan.spans().stream()
                .limit(tile.column())
                .mapToInt(Integer::intValue)
                .sum();
        int last = first + plan.spans().get(tile.column()) - 1;
        for (int column = first; column <= last; column++) {
            row.createCell(column).setCellStyle(styles.tile(tile.shade(), shades));
        }
        row.getCell(first)
                .setCellValue(SafeText.of(tile.label() + "\n" + tile.text()).text());
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
    }
}
