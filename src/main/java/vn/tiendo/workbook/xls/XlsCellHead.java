package vn.tiendo.workbook.xls;

import org.apache.poi.hssf.record.RecordInputStream;

/**
 * What the record of every cell of an .xls begins with.
 *
 * @param row from 0; so is the column
 * @param look the number of its format
 */
record XlsCellHead(int row, int column, int look) {

    static XlsCellHead read(RecordInputStream in) {
        return new XlsCellHead(in.readUShort(), in.readUShort(), in.readUShort());
    }
}
