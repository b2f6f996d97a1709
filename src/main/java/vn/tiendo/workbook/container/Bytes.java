package vn.tiendo.workbook.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.WorkbookRefused;

/** Little-endian numbers out of a stranger's bytes. Reading past the end is the stranger's fault, so it refuses the file. */
public final class Bytes {

    private final byte[] bytes;
    private final ByteBuffer all;
    private final String part;

    /** @param part what the bytes are, named when they turn out too short */
    public Bytes(byte[] all, String part) {
        this.bytes = all;
        this.all = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        this.part = part;
    }

    /** The same bytes under another name. */
    public Bytes named(String other) {
        return new Bytes(bytes, other);
    }

    public String part() {
        return part;
    }

    public int length() {
        return all.limit();
    }

    public int u8(long at) {
        return all.get(checked(at, 1)) & 0xFF;
    }

    public int u16(long at) {
        return all.getShort(checked(at, 2)) & 0xFFFF;
    }

    public long u32(long at) {
        return all.getInt(checked(at, 4)) & 0xFFFF_FFFFL;
    }

    public long i64(long at) {
        return all.getLong(checked(at, 8));
    }

    public byte[] slice(long at, long length) {
        int from = checked(at, length);
        return Arrays.copyOfRange(bytes, from, from + (int) length);
    }

    /** Copies that many bytes to a place in another array. */
    void copy(long at, int length, byte[] into, int place) {
        System.arraycopy(bytes, checked(at, length), into, place, length);
    }

    String text(long at, int length, Charset charset) {
        return new String(bytes, checked(at, length), length, charset);
    }

    private int checked(long at, long length) {
        if (at < 0 || length < 0 || at > all.limit() - length) {
            throw WorkbookRefused.because(Refusal.Cause.DAMAGED, part);
        }
        return (int) at;
    }
}
