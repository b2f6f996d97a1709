package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One way to get at the cells of a workbook; each is used as its own documentation advises for speed. */
interface Reader {

    /** Hands every cell of every sheet that holds something to the digest, in order. */
    void read(Path workbook, Digest digest) throws IOException;
}
