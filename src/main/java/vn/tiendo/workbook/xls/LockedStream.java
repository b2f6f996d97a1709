package vn.tiendo.workbook.xls;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.LockedPackage;

/** The records of an .xls that is encrypted by the default password, as {@link LockedPackage} is. Source: [MS-XLS] 2.2.10. */
final class LockedStream {

    /** Behind the beginning stand but a few records in the clear. */
    private static final int FARTHEST = 8;

    private static final int POSITION_OF_SHEET = 4;
    private static final int NO_RECORD = 0xFFFF;

    private LockedStream() {}

    /**
     * The stream in the clear, every record in its place; as it is if it is not encrypted.
     *
     * @throws WorkbookRefused as encrypted if the password is another
     */
    static byte[] opened(byte[] stream) {
        return lock(new Bytes(stream, "Workbook"))
                .map(lock -> opened(stream, lock))
                .orElse(stream);
    }

    private static Optional<BiffRecord> lock(Bytes stream) {
        var record = BiffRecord.at(stream, 0);
        for (int i = 0; i < FARTHEST && record.kind() != Biff.EOF; i++) {
            record = record.next();
            if (record.kind() == Biff.FILE_PASS) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private static byte[] opened(byte[] stream, BiffRecord lock) {
        try {
            byte[] open = decrypted(stream, (int) lock.end(), key(stream, lock));
            int kind = (int) lock.at() - BiffRecord.HEADER;
            open[kind] = (byte) NO_RECORD;
            open[kind + 1] = (byte) (NO_RECORD >> Byte.SIZE);
            return open;
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw broken instanceof WorkbookRefused refused ? refused : refused();
        }
    }

    private static EncryptionInfo key(byte[] stream, BiffRecord lock) throws GeneralSecurityException {
        int header = (int) lock.at() - BiffRecord.HEADER;
        var records =
                new RecordInputStream(new ByteArrayInputStream(stream, header, BiffRecord.HEADER + lock.length()));
        records.nextRecord();
        var key = new FilePassRecord(records).getEncryptionInfo();
        if (!key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw refused();
        }
        return key;
    }

    /** @param clear how many bytes stand in front in the clear, of which the last record tells the key */
    private static byte[] decrypted(byte[] stream, int clear, EncryptionInfo key) {
        byte[] open = stream.clone();
        var bytes = new Bytes(stream, "Workbook");
        var in = new Biff8DecryptingStream(new ByteArrayInputStream(stream, clear, stream.length - clear), clear, key);
        // What follows the last whole record is nobody's; whether one is missing shows when the records are read.
        long at = clear;
        while (at + BiffRecord.HEADER <= stream.length) {
            Patience.check();
            var record = BiffRecord.at(bytes, at);
            if (record.end() > stream.length) {
                break;
            }
            copy(record, in, open);
            at = record.end();
        }
        return open;
    }

    private static void copy(BiffRecord record, Biff8DecryptingStream in, byte[] open) {
        in.readRecordSID();
        in.readDataSize();
        int from = (int) record.at();
        int plain = record.kind() == Biff.BOUND_SHEET ? Math.min(POSITION_OF_SHEET, record.length()) : 0;
        in.readPlain(open, from, plain);
        // An array of its own, as the library fills arrays to their end where a record is in the clear.
        byte[] rest = new byte[record.length() - plain];
        in.readFully(rest, 0, rest.length);
        System.arraycopy(rest, 0, open, from + plain, rest.length);
    }

    private static WorkbookRefused refused() {
        return WorkbookRefused.because(Cause.ENCRYPTED, "");
    }
}
