package vn.tiendo.workbook.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes in one step. */
public final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = LOWEST_BITS << 7;
    private static final long ZEROS = '0' * LOWEST_BITS;

    private EightBytes() {}

    /** The eight bytes that begin there, the first one lowest; 0 where there are not so many. */
    public static long at(byte[] bytes, int from) {
        return from + Long.BYTES <= bytes.length ? (long) LONGS.get(bytes, from) : 0;
    }

    /** That ASCII text, of eight signs at most, as it would be found. */
    public static long of(String ascii) {
        long eight = 0;
        for (int i = 0; i < ascii.length(); i++) {
            eight |= (long) ascii.charAt(i) << (i * Byte.SIZE);
        }
        return eight;
    }

    /** How many digits the eight bytes begin with. */
    public static int digits(long eight) {
        long values = eight ^ ZEROS;
        // Beyond the first byte that is no digit a carry may mark others, which do not count.
        long others = ((values + (0x7F - 9) * LOWEST_BITS) | values) & HIGHEST_BITS;
        return others == 0 ? Long.BYTES : Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** The number that the first so many bytes are, digits all of them: pairs first, then fours, then all eight. */
    public static long number(long eight, int digits) {
        if (digits == 0) {
            return 0;
        }
        long ones = (eight ^ ZEROS) << ((Long.BYTES - digits) * Byte.SIZE);
        long tens = (ones * 10 + (ones >>> 8)) & 0x00FF_00FF_00FF_00FFL;
        long hundreds = (tens * 100 + (tens >>> 16)) & 0x0000_FFFF_0000_FFFFL;
        return (hundreds * 10_000 + (hundreds >>> 32)) & 0xFFFF_FFFFL;
    }

    /** What leaves only the first so many of eight bytes. */
    public static long first(int count) {
        return count == Long.BYTES ? -1L : (1L << (count * Byte.SIZE)) - 1;
    }

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
