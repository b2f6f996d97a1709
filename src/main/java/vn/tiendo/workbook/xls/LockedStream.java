package vn.tiendo.workbook.xls;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.LockedPackage;

/** The records of an .xls that is encrypted by the default password, as {@link LockedPackage} is. Source: [MS-XLS] 2.2.10. */
final class LockedStream {

    /** Behind the beginning stand but a few records in the clear. */
    private static final int FARTHEST = 8;

    private static final int HEAD = 4;
    private static final int POSITION_OF_SHEET = 4;
    private static final int NO_RECORD = 0xFFFF;

    private LockedStream() {}

    /**
     * The stream in the clear, every record in its place; as it is if it is not encrypted.
     *
     * @throws WorkbookRefused as encrypted if the password is another
     */
    static byte[] opened(byte[] stream) {
        var record = new XlsRecords(stream, "Workbook", 0);
        for (int i = 0; i < FARTHEST && record.kind() != EOFRecord.sid; i++) {
            record.next();
            if (record.kind() == FilePassRecord.sid) {
                return opened(stream, record);
            }
        }
        return stream;
    }

    private static byte[] opened(byte[] stream, XlsRecords lock) {
        try {
            int clear = lock.at() + HEAD + lock.in().remaining();
            byte[] open = decrypted(stream, clear, key(lock));
            open[lock.at()] = (byte) NO_RECORD;
            open[lock.at() + 1] = (byte) (NO_RECORD >> Byte.SIZE);
            return open;
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw broken instanceof WorkbookRefused refused ? refused : refused();
        }
    }

    private static EncryptionInfo key(XlsRecords lock) throws GeneralSecurityException {
        var key = new FilePassRecord(lock.in()).getEncryptionInfo();
        if (!key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw refused();
        }
        return key;
    }

    /** @param clear how many bytes stand in front in the clear, of which the last record tells the key */
    private static byte[] decrypted(byte[] stream, int clear, EncryptionInfo key) {
        byte[] open = stream.clone();
        var in = new Biff8DecryptingStream(new ByteArrayInputStream(stream, clear, stream.length - clear), clear, key);
        // What follows the last whole record is nobody's; whether one is missing shows when the records are read.
        for (int at = clear + HEAD; at <= stream.length; at += HEAD) {
            Patience.check();
            int kind = in.readRecordSID();
            int length = in.readDataSize();
            if (length > stream.length - at) {
                break;
            }
            int plain = kind == BoundSheetRecord.sid ? Math.min(POSITION_OF_SHEET, length) : 0;
            in.readPlain(open, at, plain);
            // An array of its own, as the library fills arrays to their end where a record is in the clear.
            byte[] rest = new byte[length - plain];
            in.readFully(rest, 0, rest.length);
            System.arraycopy(rest, 0, open, at + plain, rest.length);
            at += length;
        }
        return open;
    }

    private static WorkbookRefused refused() {
        return WorkbookRefused.because(Cause.ENCRYPTED, "");
    }
}
