package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tiendo.workbook.container.Bytes;

/** An .xls written record by record: two cell formats, a number's and a day's, and whatever records a test asks for. */
final class Xls {

    static final int WORKSHEET = 0x10;

    private final List<byte[]> globals = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private Xls() {
        with(0x0031, font("Arial"));
        with(0x00E0, xf(0, 0)).with(0x00E0, xf(0, 14));
    }

    record Sheet(String name, int state, int kind, Bytes content) {

        byte[] all() {
            return content.slice(0, content.length());
        }
    }

    static Xls anXls() {
        return new Xls();
    }

    /** With one sheet "Biểu 01" of those records. */
    static byte[] of(byte[]... records) {
        return anXls().sheet("Biểu 01", records).bytes();
    }

    /** A record before the sheets. */
    Xls with(int kind, byte[] data) {
        return before(record(kind, data));
    }

    /** Whole records before the sheets. */
    Xls before(byte[] records) {
        globals.add(records);
        return this;
    }

    Xls sheet(String name, byte[]... records) {
        return sheet(name, 0, 0, records);
    }

    /**
     * With a sheet of any kind.
     *
     * @param state 0 visible, 1 hidden, 2 very hidden
     * @param kind 0 worksheet, 1 macros, 2 chart
     */
    Xls sheet(String name, int state, int kind, byte[]... records) {
        byte[] content = join(begin(kind == 2 ? 0x20 : WORKSHEET), join(records), record(0x0A));
        sheets.add(new Sheet(name, state, kind, new Bytes(content, name)));
        return this;
    }

    byte[] bytes() {
        return container(stream());
    }

    /** The workbook stream alone; sheets stand one behind another. */
    byte[] stream() {
        byte[] head = join(begin(5), join(globals.toArray(byte[][]::new)));
        int places =
                sheets.stream().mapToInt(sheet -> boundSheet(sheet, 0).length).sum();
        int at = head.length + places + 4;
        var all = new ByteArrayOutputStream();
        all.writeBytes(head);
        for (Sheet sheet : sheets) {
            all.writeBytes(boundSheet(sheet, at));
            at += sheet.content().length();
        }
        all.writeBytes(record(0x0A));
        sheets.forEach(sheet -> all.writeBytes(sheet.all()));
        return all.toByteArray();
    }

    static byte[] container(byte[] stream) {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] record(int kind, byte[]... data) {
        byte[] all = join(data);
        return join(u16(kind, all.length), all);
    }

    /** Row, column (from 0) and cell format, then the rest. */
    static byte[] cell(int kind, int row, int column, byte[]... rest) {
        return record(kind, u16(row, column, 0), join(rest));
    }

    static byte[] number(int row, int column, double value) {
        return cell(0x0203, row, column, f64(value));
    }

    /** A formula that gave a number; its tokens are left out. */
    static byte[] formula(int row, int column, int options, double value) {
        return cell(0x0006, row, column, f64(value), u16(options, 0, 0, 0));
    }

    /** A formula that gave something else: 0 a text that follows, 1 a boolean, 2 an error, 3 an empty text. */
    static byte[] formula(int row, int column, int gave, int value) {
        byte[] result = {(byte) gave, 0, (byte) value, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        return cell(0x0006, row, column, result, u16(0, 0, 0, 0));
    }

    static byte[] row(int row, int height, int options) {
        return record(0x0208, u16(row, 0, 1, height, 0, 0, options, 0));
    }

    /** A text behind its length in two bytes, two bytes a character. */
    static byte[] text(String text) {
        return join(u16(text.length()), new byte[] {1}, text.getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] u16(int... values) {
        var bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    static byte[] u32(long value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) value)
                .array();
    }

    static byte[] f64(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] font(String name) {
        return join(u16(200, 0, 0, 400, 0, 0, 0), new byte[] {(byte) name.length(), 0}, ascii(name));
    }

    static byte[] xf(int font, int format) {
        return join(u16(font, format), new byte[16]);
    }

    static byte[] begin(int kind) {
        return record(0x0809, u16(0x0600, kind, 0, 0), u32(0), u32(0));
    }

    static byte[] boundSheet(Sheet sheet, int at) {
        byte[] name = sheet.name().getBytes(StandardCharsets.UTF_16LE);
        byte[] kinds = {(byte) sheet.state(), (byte) sheet.kind(), (byte) (name.length / 2), 1};
        return record(0x0085, u32(at), kinds, name);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
