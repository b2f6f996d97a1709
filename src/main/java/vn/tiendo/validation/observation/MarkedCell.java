package vn.tiendo.validation.observation;

import java.util.Optional;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.workbook.CellAddress;

/**
 * A cell to mark.
 *
 * @param column its column's title as the sender wrote it; may be empty
 * @param row the row that it stands in; none for header cells
 * @param slot what it fills, if anything
 */
record MarkedCell(CellAddress cell, String column, Optional<TableRow> row, Optional<Slot> slot) {}
