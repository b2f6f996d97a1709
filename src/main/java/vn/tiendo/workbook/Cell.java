package vn.tiendo.workbook;

/** One cell that holds something. */
public record Cell(CellAddress address, CellValue value, CellStyle style, boolean formula) {}
