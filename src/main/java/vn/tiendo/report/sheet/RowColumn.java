package vn.tiendo.report.sheet;

import java.util.Collection;
import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** A column of a table of rows as reported. */
sealed interface RowColumn permits ReportedColumn, QuotientColumn {

    /** The code by which the definitions name it. */
    String code();

    /** The labels over it, from the top. */
    List<String> path();

    /** In digits. */
    double width(Collection<RowLine> rows);

    CellContent content(RowLine row);

    /** Whether rows together have something in it. */
    boolean isTotalled();

    /** Live, of those rows; blank where none of them says anything. */
    CellContent total(Collection<RowLine> rows, FormSheet table, FormSheet.Span span);
}
