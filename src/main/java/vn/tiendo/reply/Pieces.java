package vn.tiendo.reply;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bytes kept piece by piece, so that nothing is copied as they grow. */
final class Pieces extends OutputStream {

    private static final int SIZE = 256 << 10;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[SIZE];
    private int used;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (used == SIZE) {
                full.add(last);
                last = new byte[SIZE];
                used = 0;
            }
            int more = Math.min(length - done, SIZE - used);
            System.arraycopy(bytes, offset + done, last, used, more);
            used += more;
            done += more;
        }
    }

    long size() {
        return (long) full.size() * SIZE + used;
    }

    InputStream stream() {
        var streams = new ArrayList<InputStream>();
        full.forEach(piece -> streams.add(new ByteArrayInputStream(piece)));
        streams.add(new ByteArrayInputStream(last, 0, used));
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
