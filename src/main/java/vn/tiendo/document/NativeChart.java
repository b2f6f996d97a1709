package vn.tiendo.document;

/** A chart that Word draws itself, with the numbers behind it. */
interface NativeChart {

    /** The numbers that it carries. */
    ChartData data();

    /** In twips, over the page's whole width. */
    int height();

    /** @param workbook the relation to the workbook of its numbers */
    String xml(ReportWords words, String workbook);
}
