package vn.tiendo.bench;

/**
 * What was read of a workbook.
 *
 * @param cells those that hold something
 * @param digest of where they stand, their types and their values, in order
 */
public record Tally(long cells, long digest) {}
