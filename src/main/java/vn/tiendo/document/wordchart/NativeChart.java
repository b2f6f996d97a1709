package vn.tiendo.document.wordchart;

/** A chart that Word draws itself, with the numbers behind it. */
public sealed interface NativeChart permits BarChart, LineChart {

    /** The numbers that it carries. */
    ChartData data();

    /** In twips, over the page's whole width. */
    int height();

    /** @param workbook the relation to the workbook of its numbers */
    String xml(String language, String workbook);
}
