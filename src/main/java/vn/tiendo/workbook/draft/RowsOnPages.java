package vn.tiendo.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lays the rows of a planned sheet on pages, so that signatures do not stand on a page of their own: a little smaller if
 * that will do, else with some of the rows that are signed.
 *
 * @param heights of all rows, in points
 * @param repeated height of what every page begins with, from the second on
 * @param closing the first row that belongs to the signatures; 0 if nobody signs
 */
record RowsOnPages(XSSFSheet sheet, PagePlan plan, List<Double> heights, double repeated, int closing) {

    /** So many rows of the table are to stand with the signatures. */
    private static final int COMPANY = 3;

    void apply() {
        var print = sheet.getPrintSetup();
        print.setPaperSize(plan.paper().size());
        print.setLandscape(plan.landscape());
        int percent = percent();
        boolean torn = isTorn(percent);
        if (plan.isOneWide() && !torn) {
            new PageSetUp(sheet)
                    .fit(percent < plan.percent() ? firstRows(percent).size() : 0);
            return;
        }
        // Programs that fit a sheet to pages take no notice of breaks.
        sheet.setFitToPage(false);
        print.setScale((short) percent);
        print.setLeftToRight(true);
        sheet.setHorizontallyCenter(plan.isOneWide());
        plan.slices().stream().limit(plan.slices().size() - 1L).forEach(last -> sheet.setColumnBreak(last - 1));
        if (torn) {
            sheet.setRowBreak(Math.max(0, closing - COMPANY - 2));
        }
    }

    private int percent() {
        for (int percent = plan.percent(); percent >= PagePlan.LEAST; percent--) {
            if (!isTorn(percent)) {
                return percent;
            }
        }
        return plan.percent();
    }

    /** Whether a page ends within the signatures, or just above. */
    private boolean isTorn(int percent) {
        return closing > 0 && firstRows(percent).stream().anyMatch(row -> row > closing - COMPANY && row > 1);
    }

    /** The first row of every page, at that size. */
    private List<Integer> firstRows(int percent) {
        double capacity = plan.capacity(percent);
        var first = new ArrayList<Integer>(List.of(1));
        double used = 0;
        for (int row = 1; row <= heights.size(); row++) {
            double height = heights.get(row - 1);
            if (used + height > capacity) {
                first.add(row);
                used = repeated;
            }
            used += height;
        }
        return first;
    }
}
