package vn.tiendo.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Finds words of the other language in an answer that is to be in one. */
public final class OneLanguage {

    /** Letters that English has not, and words that need no accents. */
    private static final Pattern VIETNAMESE = Pattern.compile(
            "[^\\n<>|]{0,40}(?:[ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ\\u1EA0-\\u1EF9\\u0300\\u0301\\u0303\\u0309\\u031B\\u0323]"
                    + "|(?i:\\b(?:bieu|trieu|tra-lai|bien-nhan|don-doc|ket-qua|bao-cao|danhmuc)\\b))[^\\n<>|]{0,40}");

    private static final Pattern ENGLISH = Pattern.compile(
            "[^\\n<>|]{0,40}(?:\\b(?:the|and|of|not|unit|period|receipt|read|error|warning|rows|sent)\\b)[^\\n<>|]{0,40}");

    private OneLanguage() {}

    public static List<String> vietnameseIn(String text) {
        return found(VIETNAMESE, text);
    }

    public static List<String> englishIn(String text) {
        return found(ENGLISH, text);
    }

    /** What is Vietnamese in any part of a workbook or document: cells, comments, prompts, names, properties. */
    public static List<String> vietnameseIn(byte[] office) {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), UTF_8);
                for (String one : vietnameseIn(text.replace("=\"", "=\n").replace("\" ", "\n"))) {
                    found.add(part.getName() + ": " + one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> found(Pattern words, String text) {
        return words.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }
}
