package vn.tiendo.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes in one step. */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = LOWEST_BITS << 7;

    private EightBytes() {}

    /** Whether that sign, a zero, a {@code !} or a {@code ?} is among the eight bytes that begin there. */
    static boolean hold(byte[] bytes, int from, char sign) {
        long eight = (long) LONGS.get(bytes, from);
        long found = zeros(eight)
                | zeros(eight ^ (sign * LOWEST_BITS))
                | zeros(eight ^ ('!' * LOWEST_BITS))
                | zeros(eight ^ ('?' * LOWEST_BITS));
        return found != 0;
    }

    /** Not 0 if one of the eight bytes is 0. */
    private static long zeros(long eight) {
        return (eight - LOWEST_BITS) & ~eight & HIGHEST_BITS;
    }
}
