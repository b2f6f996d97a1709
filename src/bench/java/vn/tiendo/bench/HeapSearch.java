package vn.tiendo.bench;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Finds the smallest heap with which a reader still reads a workbook. */
record HeapSearch(Fork fork) {

    /** What is tried, in MB. */
    static final List<Integer> HEAPS =
            List.of(16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192);

    /** @return the smallest of {@link #HEAPS}; empty if none suffices */
    OptionalInt smallest(Contender contender, Book book) throws IOException {
        int tooSmall = -1;
        int enough = HEAPS.size();
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (fork.run(contender, book, HEAPS.get(middle)).isPresent()) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough < HEAPS.size() ? OptionalInt.of(HEAPS.get(enough)) : OptionalInt.empty();
    }
}
