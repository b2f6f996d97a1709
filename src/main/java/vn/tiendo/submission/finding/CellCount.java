package vn.tiendo.submission.finding;

/**
 * What became of the cells of a workbook that hold something: each is counted once.
 *
 * @param read figures, answers, keys
 * @param recognised titles, headers, totals, groups, notes
 * @param told those that were not read, which findings tell
 */
public record CellCount(int read, int recognised, int told) {

    public int all() {
        return read + recognised + told;
    }
}
