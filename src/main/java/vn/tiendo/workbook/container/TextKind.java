package vn.tiendo.workbook.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.workbook.Refusal.Cause;

/** Tells apart the files that are neither a zip nor an OLE2 container. */
final class TextKind {

    private static final int ENOUGH = 4096;
    private static final int PDF_WITHIN = 1024;
    private static final Pattern HTML = Pattern.compile("<(!doctype html|html|head|body|table|meta|div|style)[\\s>]");
    private static final Pattern XHTML = Pattern.compile("<(!doctype html|html)[\\s>]");
    private static final Pattern MHTML =
            Pattern.compile("^(mime-version|from|content-type|subject|message-id|x-[a-z-]+):");

    private TextKind() {}

    /** The cause that tells the sender what the file is. */
    static Cause causeOf(byte[] content) {
        String start = start(content);
        String text = start.strip();
        if (text.isEmpty()) {
            return Cause.EMPTY;
        }
        if (start.substring(0, Math.min(start.length(), PDF_WITHIN)).contains("%pdf-")) {
            return Cause.PDF;
        }
        return readable(start) ? markedUp(text) : Cause.NOT_A_WORKBOOK;
    }

    private static Cause markedUp(String text) {
        // XML spreadsheets of 2003 have tables, too.
        if (text.startsWith("<?xml")) {
            return XHTML.matcher(text).find() ? Cause.HTML : Cause.XML;
        }
        if (HTML.matcher(text).find() || (MHTML.matcher(text).find() && text.contains("multipart/related"))) {
            return Cause.HTML;
        }
        if (text.startsWith("{\\rtf")) {
            return Cause.NOT_A_WORKBOOK;
        }
        return text.startsWith("<") ? Cause.XML : Cause.TEXT;
    }

    /** Text in whatever encoding has no control characters but those that part lines and fields. */
    private static boolean readable(String start) {
        return start.chars()
                .allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A || c == 0x1B);
    }

    /** The beginning in lower case; bytes stand for characters unless a byte order mark says otherwise. */
    private static String start(byte[] content) {
        int length = Math.min(content.length, ENOUGH);
        Charset charset = charset(content);
        String text = new String(content, 0, length, charset).toLowerCase(Locale.ROOT);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
    }
}
