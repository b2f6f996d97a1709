package vn.tiendo.workbook.xml;

import java.util.Arrays;

/** The names of the elements that are open, each of which has to be closed by the same name; kept as bytes. */
final class OpenTags {

    private byte[] names = new byte[256];
    private int[] starts = new int[16];

    /** Keeps the name of the element at that depth. */
    void remember(int depth, byte[] b, int from, int to) {
        if (depth + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[depth];
        if (start + to - from > names.length) {
            names = Arrays.copyOf(names, Math.max(names.length * 2, start + to - from));
        }
        System.arraycopy(b, from, names, start, to - from);
        starts[depth + 1] = start + to - from;
    }

    /** How long the name of the element at that depth is. */
    int length(int depth) {
        return starts[depth + 1] - starts[depth];
    }

    /** Where the bytes first differ from the name of the element at that depth; −1 if they are that name. */
    int differs(int depth, byte[] b, int from) {
        for (int i = 0; i < length(depth); i++) {
            if (b[from + i] != names[starts[depth] + i]) {
                return from + i;
            }
        }
        return -1;
    }
}
