package vn.tiendo.workbook;

import java.util.Arrays;
import java.util.Random;

/** What happens to bytes: some flip, a stretch is cut off, lost, moved, doubled or blanked. */
final class ByteDamage {

    private static final int MOST = 4;
    private static final int LONGEST_BLOCK = 1024;

    private final Random random;

    ByteDamage(Random random) {
        this.random = random;
    }

    byte[] to(byte[] content) {
        byte[] damaged = content.clone();
        for (int left = 1 + random.nextInt(MOST); left > 0 && damaged.length > 1; left--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] b) {
        int from = random.nextInt(b.length);
        int to = Math.min(b.length, from + 1 + random.nextInt(LONGEST_BLOCK));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(b, from);
            case 1 -> without(b, from, to);
            case 2 -> doubled(b, from, to);
            case 3 -> swapped(b, from, to);
            case 4 -> filled(b, from, to, (byte) 0);
            case 5 -> filled(b, from, to, (byte) 0xFF);
            default -> flipped(b, from);
        };
    }

    private byte[] flipped(byte[] b, int at) {
        b[at] ^= (byte) (1 << random.nextInt(8));
        return b;
    }

    private static byte[] filled(byte[] b, int from, int to, byte with) {
        Arrays.fill(b, from, to, with);
        return b;
    }

    private static byte[] without(byte[] b, int from, int to) {
        return Xls.join(Arrays.copyOf(b, from), Arrays.copyOfRange(b, to, b.length));
    }

    private static byte[] doubled(byte[] b, int from, int to) {
        return Xls.join(Arrays.copyOf(b, to), Arrays.copyOfRange(b, from, b.length));
    }

    private byte[] swapped(byte[] b, int from, int to) {
        int other = random.nextInt(b.length - (to - from) + 1);
        byte[] block = Arrays.copyOfRange(b, from, to);
        byte[] rest = without(b, from, to);
        return Xls.join(Arrays.copyOf(rest, other), block, Arrays.copyOfRange(rest, other, rest.length));
    }
}
