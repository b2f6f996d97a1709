package vn.tiendo.workbook.xls;

import java.util.function.Consumer;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/** The records of an .xls one after another, as POI reads them, each with its place in the stream. */
public final class XlsRecords {

    private static final int KIND = 2;
    private static final int HEAD = 4;

    private final byte[] stream;
    private final String part;
    private final LittleEndianByteArrayInputStream bytes;
    private final RecordInputStream in;
    private int at;

    /**
     * Stands on the record that begins at that place.
     *
     * @param part what the records are, named when they turn out to be damaged
     */
    public XlsRecords(byte[] stream, String part, long from) {
        this.stream = stream;
        this.part = part;
        if (from > stream.length) {
            throw WorkbookRefused.because(Cause.TRUNCATED, part);
        }
        bytes = new LittleEndianByteArrayInputStream(stream, (int) from);
        in = new RecordInputStream(bytes);
        next();
    }

    /** Other records of the same stream, under another name. */
    XlsRecords from(String name, long place) {
        return new XlsRecords(stream, name, place);
    }

    String part() {
        return part;
    }

    /** What kind of record it stands on. */
    public int kind() {
        return in.getSid() & 0xFFFF;
    }

    /** Where that record begins. */
    int at() {
        return at;
    }

    /** What the record holds, of which what was read is gone. A text that runs on into CONTINUE records is read from there. */
    public RecordInputStream in() {
        return in;
    }

    /** Goes on to the next record; a stream that ends before one should is cut off. */
    void next() {
        in.readRemainder();
        if (!in.hasNextRecord()) {
            throw WorkbookRefused.because(Cause.TRUNCATED, part);
        }
        at = bytes.getReadIndex() - KIND;
        if (LittleEndian.getUShort(stream, at + KIND) > stream.length - at - HEAD) {
            throw WorkbookRefused.because(Cause.TRUNCATED, part);
        }
        in.nextRecord();
    }

    /**
     * Goes through what the record begins that this stands on, record by record, passing over charts within it.
     *
     * @return where its end stands
     */
    public int each(Consumer<XlsRecords> reader) {
        try {
            for (next(); kind() != EOFRecord.sid; next()) {
                if (kind() == BOFRecord.sid) {
                    passNested();
                } else {
                    reader.accept(this);
                }
            }
            return at;
        } catch (RuntimeException broken) {
            throw refused(broken, part);
        }
    }

    private void passNested() {
        for (int depth = 1; depth > 0; ) {
            next();
            depth += kind() == BOFRecord.sid ? 1 : kind() == EOFRecord.sid ? -1 : 0;
        }
    }

    /**
     * To be asked behind what must stand in one record of that kind, or in that and its CONTINUE records.
     *
     * @throws WorkbookRefused if more was read: POI goes on into a CONTINUE record for anything, however short that is
     */
    void requireWithin(int kind) {
        if (kind() != kind || in.remaining() < 0) {
            throw WorkbookRefused.because(Cause.DAMAGED, part);
        }
    }

    /** POI says in many ways, not all of them its own, that bytes are none of a record's. */
    static WorkbookRefused refused(RuntimeException broken, String place) {
        return broken instanceof WorkbookRefused refused ? refused : WorkbookRefused.because(Cause.DAMAGED, place);
    }
}
