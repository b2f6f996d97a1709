package vn.tiendo.report.dimension;

import vn.tiendo.content.CellContent;
import vn.tiendo.progress.sum.Figures;

/**
 * A column beside the figures of a table that says something of each row: how far it is from the average, what is known of
 * it elsewhere. A further one, as against last month, is a class of this kind.
 */
public interface RowRemark {

    String title();

    /** In digits. */
    double width();

    CellContent of(DimensionRows.Line line);

    /** Of all rows together. */
    CellContent ofWhole(Figures whole);
}
