package vn.tiendo.workbook.container;

import java.util.Arrays;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/** What a file is by its first bytes, whatever it is called. All but two kinds are refused, each by its own cause. */
public enum ContentKind {
    ZIP,
    OLE2;

    private static final byte[] OLE2_SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int OWNER_FILE_LENGTH = 165;
    private static final int OWNER_FILE_NAME = 54;

    /** @throws WorkbookRefused if it is neither; the cause tells what it is */
    public static ContentKind of(byte[] content, String fileName) {
        if (isOwnerFile(content, fileName)) {
            throw refused(Cause.OWNER_FILE);
        }
        if (startsWith(content, OLE2_SIGNATURE)) {
            return OLE2;
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        throw refused(isOldExcel(content) ? Cause.OLD_EXCEL : TextKind.causeOf(content));
    }

    /** Excel leaves {@code ~$name.xlsx} beside an open workbook: the user's name, padded. */
    private static boolean isOwnerFile(byte[] content, String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        boolean shaped = content.length == OWNER_FILE_LENGTH && content[0] > 0 && content[0] <= OWNER_FILE_NAME;
        return name.startsWith("~$") || (shaped && !startsWith(content, 'P', 'K'));
    }

    /** A worksheet stream without a container: BIFF2, 3, 4 or a bare BIFF5 begin with their BOF record. */
    private static boolean isOldExcel(byte[] content) {
        return startsWith(content, 0x09, 0x00, 0x04, 0x00)
                || startsWith(content, 0x09, 0x02, 0x06, 0x00)
                || startsWith(content, 0x09, 0x04, 0x06, 0x00)
                || startsWith(content, 0x09, 0x08, 0x08, 0x00)
                || startsWith(content, 0x09, 0x08, 0x10, 0x00);
    }

    private static boolean startsWith(byte[] content, int... signature) {
        byte[] bytes = new byte[signature.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return startsWith(content, bytes);
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static WorkbookRefused refused(Cause cause) {
        return WorkbookRefused.because(cause, "");
    }
}
