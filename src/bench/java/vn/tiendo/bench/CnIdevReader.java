package vn.tiendo.bench;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import java.nio.file.Path;
import java.util.Map;

/** cn.idev's fastexcel, EasyExcel's successor, from the file, handing on its raw cells before it converts them. */
final class CnIdevReader implements Reader {

    @Override
    public void read(Path workbook, Digest digest) {
        FastExcel.read(workbook.toFile(), new Cells(digest))
                .useDefaultListener(false)
                .headRowNumber(0)
                .autoTrim(false)
                .doReadAll();
    }

    private static final class Cells implements ReadListener<Map<Integer, ReadCellData<?>>> {

        private final Digest digest;
        private int sheet = -1;

        Cells(Digest digest) {
            this.digest = digest;
        }

        @Override
        public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
            for (int now = context.readSheetHolder().getSheetNo(); sheet < now; sheet++) {
                digest.nextSheet();
            }
            int number = context.readRowHolder().getRowIndex() + 1;
            row.forEach((column, cell) -> cell(cell, number, column + 1));
        }

        private void cell(ReadCellData<?> cell, int row, int column) {
            switch (cell.getType()) {
                case NUMBER -> digest.number(row, column, cell.getOriginalNumberValue());
                case STRING -> digest.text(row, column, cell.getStringValue());
                case BOOLEAN -> digest.bool(row, column, cell.getBooleanValue());
                case EMPTY -> {}
                default -> throw new Unread(cell.toString());
            }
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {}
    }
}
