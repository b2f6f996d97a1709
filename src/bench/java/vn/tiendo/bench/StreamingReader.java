package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;

/** pjfanning's excel-streaming-reader, from the file, with the cache its own guide suggests. */
final class StreamingReader implements Reader {

    private static final int ROWS = 100;

    @Override
    public void read(Path workbook, Digest digest) throws IOException {
        try (var open = com.github.pjfanning.xlsx.StreamingReader.builder()
                .rowCacheSize(ROWS)
                .open(workbook.toFile())) {
            PoiCells.read(open, digest);
        }
    }
}
