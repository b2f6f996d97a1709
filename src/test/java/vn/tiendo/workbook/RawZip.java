package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;

/** The entries of another zip written anew, byte by byte, as oddly as a test asks. */
final class RawZip {

    private static final int UNIX_OWNER = 0x7855;

    private final byte[] sound;
    private int localFlags;
    private int centralFlags;
    private boolean sizesInFront = true;
    private byte[] behindEach = {};
    private byte[] extra = {};
    private byte[] comment = {};
    private byte[] tail = {};
    private UnaryOperator<String> name = UnaryOperator.identity();
    private final List<Map.Entry<String, byte[]>> added = new ArrayList<>();

    private RawZip(byte[] sound) {
        this.sound = sound;
    }

    static RawZip of(byte[] zip) {
        return new RawZip(zip);
    }

    RawZip flags(int local, int central) {
        localFlags = local;
        centralFlags = central;
        return this;
    }

    /** Without sizes and CRC in the local headers. */
    RawZip sizesBehind() {
        sizesInFront = false;
        return this;
    }

    RawZip behindEach(byte[] bytes) {
        behindEach = bytes;
        return this;
    }

    RawZip extra() {
        extra = Xls.u16(UNIX_OWNER, 0);
        return this;
    }

    RawZip comment(String text) {
        comment = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    RawZip tail(byte[] bytes) {
        tail = bytes;
        return this;
    }

    /** With other names. */
    RawZip named(UnaryOperator<String> other) {
        name = other;
        return this;
    }

    /** With a further entry behind the others. */
    RawZip and(String further, byte[] content) {
        added.add(Map.entry(further, content));
        return this;
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(name.apply(entry.getName()), zip.readAllBytes(), file, directory);
                count++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (var further : added) {
            add(further.getKey(), further.getValue(), file, directory);
            count++;
        }
        byte[] entries = directory.toByteArray();
        int start = file.size();
        file.writeBytes(entries);
        file.writeBytes(Xls.u16(0x4b50, 0x0605, 0, 0, count, count));
        file.writeBytes(Xls.join(Xls.u32(entries.length), Xls.u32(start), Xls.u16(comment.length), comment, tail));
        return file.toByteArray();
    }

    private void add(String name, byte[] content, ByteArrayOutputStream file, ByteArrayOutputStream directory) {
        byte[] packed = deflated(content);
        var crc = new CRC32();
        crc.update(content);
        byte[] sizes = Xls.join(Xls.u32(crc.getValue()), Xls.u32(packed.length), Xls.u32(content.length));
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        int at = file.size();
        file.writeBytes(Xls.u16(0x4b50, 0x0403, 20, localFlags, 8, 0, 33));
        file.writeBytes(sizesInFront ? sizes : new byte[12]);
        file.writeBytes(Xls.join(Xls.u16(letters.length, extra.length), letters, extra, packed));
        if (!sizesInFront) {
            file.writeBytes(Xls.join(Xls.u32(0x08074b50L), sizes));
        }
        file.writeBytes(behindEach);
        directory.writeBytes(Xls.u16(0x4b50, 0x0201, 20, 20, centralFlags, 8, 0, 33));
        directory.writeBytes(Xls.join(sizes, Xls.u16(letters.length, 0, 0, 0, 0), Xls.u32(0), Xls.u32(at), letters));
    }

    private static byte[] deflated(byte[] content) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + 100];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        }
    }
}
