package vn.tiendo.workbook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * An .xlsx that is encrypted. Spreadsheet programs encrypt a workbook with a password of their own, which everybody knows,
 * when its sender protects its structure or marks it as final: who sent it set no password for opening it, so it is opened
 * here as they do. Any other stays closed. Source: [MS-OFFCRYPTO] 2.3 and docs/security.md, guard 2.
 */
public final class LockedPackage {

    private static final String INFO = "EncryptionInfo";
    private static final String PACKAGE = "EncryptedPackage";
    private static final int LONGEST_INFO = 16 << 10;
    private static final int AGILE = 4;
    private static final int STANDARD = 2;
    private static final int XML_FROM = 8;

    /** Programs turn 100,000 rounds; a file that asks for more would keep a processor busy for as long as it likes. */
    private static final int MOST_ROUNDS = 200_000;

    private static final int LARGEST_SIZE = 1_024;

    private static final Pattern NUMBERS =
            Pattern.compile("(spinCount|saltSize|blockSize|keyBits|hashSize)(?:\\s*=\\s*[\"'](\\d{1,7})[\"'])?");

    private LockedPackage() {}

    public static boolean is(CompoundFile file) {
        return file.has(INFO) || file.has(PACKAGE);
    }

    /** The workbook in the clear: what is encrypted by the default password as it was before, all else as it is. */
    public static byte[] opened(byte[] content, Limits limits) {
        if (ContentKind.of(content, "") == ContentKind.ZIP) {
            return content;
        }
        var file = new CompoundFile(content);
        return is(file) ? opened(file, limits) : content;
    }

    /** @throws WorkbookRefused as encrypted if the password is another, or the file asks for more than such a file needs */
    public static byte[] opened(CompoundFile file, Limits limits) {
        byte[] info = file.stream(INFO).orElseThrow(LockedPackage::refused);
        byte[] locked = file.stream(PACKAGE).orElseThrow(LockedPackage::refused);
        requireUsual(new Bytes(info, INFO));
        Patience.check();
        try (var container = new POIFSFileSystem()) {
            // Not the sender's container: of that only these two streams are given to what decrypts.
            container.createDocument(new ByteArrayInputStream(info), INFO);
            container.createDocument(new ByteArrayInputStream(locked), PACKAGE);
            return opened(container, limits);
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            throw broken instanceof WorkbookRefused refused ? refused : refused();
        }
    }

    private static byte[] opened(POIFSFileSystem container, Limits limits)
            throws IOException, GeneralSecurityException {
        var decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw refused();
        }
        try (var clear = decryptor.getDataStream(container)) {
            byte[] content = clear.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
            if (content.length > limits.fileBytes()) {
                throw WorkbookRefused.over(Cause.FILE_TOO_LARGE, Integer.toString(content.length), limits.fileBytes());
            }
            return content;
        }
    }

    private static void requireUsual(Bytes info) {
        if (info.length() < XML_FROM || info.length() > LONGEST_INFO) {
            throw refused();
        }
        int major = info.u16(0);
        int minor = info.u16(2);
        boolean usual = switch (minor) {
            case AGILE -> major == AGILE && isUsual(xml(info));
            case STANDARD -> major >= STANDARD && major <= AGILE;
            default -> false;
        };
        if (!usual) {
            throw refused();
        }
    }

    private static String xml(Bytes info) {
        return info.text(XML_FROM, info.length() - XML_FROM, StandardCharsets.ISO_8859_1);
    }

    private static boolean isUsual(String xml) {
        return xml.indexOf('\0') < 0
                && !xml.contains("<!")
                && NUMBERS.matcher(xml)
                        .results()
                        .allMatch(found -> found.group(2) != null
                                && Integer.parseInt(found.group(2))
                                        <= (found.group(1).equals("spinCount") ? MOST_ROUNDS : LARGEST_SIZE));
    }

    private static WorkbookRefused refused() {
        return WorkbookRefused.because(Cause.ENCRYPTED, "");
    }
}
