package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What stands before a part's root element. */
final class Prolog {

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml version=[\"']1\\.0[\"'](?: encoding=[\"'](?i:utf-8)[\"'])?(?: standalone=[\"']\\w+[\"'])? ?\\?");
    private static final String OTHERS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?";
    private static final String EXCEL = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?";
    private static final int LONGEST = 1024;

    private Prolog() {}

    /** Whether the bytes may begin an XML part, in whatever encoding. */
    static boolean mayBeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            int b = bytes[i] & 0xFF;
            if (b == '<') {
                return true;
            }
            boolean mayPrecede = (b <= ' ' && b != 0x01) || b >= 0xBB;
            if (!mayPrecede) {
                return false;
            }
        }
        return false;
    }

    /**
     * Where the root element begins in a plain part: UTF-8, and nothing before the root but an XML declaration.
     *
     * @param bytes ended by a zero
     * @return −1 if the part is not plain
     */
    static int rootOf(byte[] bytes) {
        int at = afterSpace(bytes, startsWith(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        if (startsWith(bytes, at, '<', '?', 'x', 'm', 'l', ' ')) {
            int end = at;
            while (end < Math.min(bytes.length, LONGEST) && bytes[end] != '>') {
                end++;
            }
            boolean usual = isUsual(bytes, at, end);
            if (!usual
                    && !DECLARATION
                            .matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1))
                            .matches()) {
                return -1;
            }
            at = afterSpace(bytes, end + 1);
        }
        boolean root = at + 1 < bytes.length && bytes[at] == '<' && bytes[at + 1] != '!' && bytes[at + 1] != '?';
        return root ? at : -1;
    }

    /** As nearly every writer has it; looked at before anything else because every part begins so. */
    private static boolean isUsual(byte[] bytes, int from, int to) {
        return XmlBytes.equal(bytes, from, to, EXCEL) || XmlBytes.equal(bytes, from, to, OTHERS);
    }

    private static int afterSpace(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] bytes, int at, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
