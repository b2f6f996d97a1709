package vn.tiendo.bench;

import java.nio.file.Path;

/**
 * A workbook that was made for the benchmark.
 *
 * @param tally of the cells as they were written: what every reader has to find
 * @param zipped bytes of the file
 * @param inflated bytes of all its parts
 */
public record Book(Path path, Tally tally, long zipped, long inflated) {}
