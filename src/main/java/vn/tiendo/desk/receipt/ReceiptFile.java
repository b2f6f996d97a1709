package vn.tiendo.desk.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.desk.console.FlatJson;
import vn.tiendo.submission.ReceiptSeal.Signature;

/**
 * A receipt as somebody shows it: written by us once, mailed and kept since, and perhaps altered.
 *
 * @param form in which it was signed: text or JSON
 * @param lines what it says, blank ones left out
 * @param signature none if what stands under it is gone
 * @param amongOthers whether more stands in the file, which is no part of it
 */
public record ReceiptFile(String form, List<Line> lines, Optional<Signature> signature, boolean amongOthers) {

    /** More lines than any receipt has. */
    private static final int MOST_LINES = 20_000;

    private static final int WHOLE = 43;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // Mail programs put this before what they quote.
    private static final Pattern QUOTED = Pattern.compile("^(\\h*>)+\\h?");

    private static final Pattern END = Pattern.compile("^=====.*TIENDO:.*\\bEND\\b");

    private static final Pattern CODES = Pattern.compile("[\\w-]*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * A line.
     *
     * @param number in the file, from 1; 0 in JSON, whose lines say themselves what they are
     */
    record Line(int number, String text) {}

    public ReceiptFile {
        lines = List.copyOf(lines);
    }

    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    /** Empty if it is anything else: never throws for what may stand in a file. */
    public static Optional<ReceiptFile> of(byte[] content) {
        return decoded(content).flatMap(text -> text.strip().startsWith("{") ? ofJson(text) : ofText(text));
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            var text = charset(content)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // Notepad also writes UTF-16, with a mark in front.
    private static Charset charset(byte[] content) {
        boolean wide = content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static Optional<ReceiptFile> ofJson(String text) {
        try {
            if (!(JSON.readTree(text) instanceof ObjectNode object)
                    || !object.path("kind").asString("").equals(ReceiptAsJson.KIND)) {
                return Optional.empty();
            }
            var signature = signature(object.path(ReceiptAsJson.SIGNATURE));
            object.remove(ReceiptAsJson.SIGNATURE);
            var lines = FlatJson.lines(object).stream()
                    .map(line -> new Line(0, line))
                    .toList();
            return Optional.of(new ReceiptFile(ReceiptAsJson.FORM, lines, signature, false))
                    .filter(file -> file.lines.size() <= MOST_LINES);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Signature> signature(JsonNode node) {
        return node.path("whole").isString() && node.path("lines").isString()
                ? Optional.of(new Signature(
                        node.path("whole").asString(), node.path("lines").asString()))
                : Optional.empty();
    }

    private static Optional<ReceiptFile> ofText(String text) {
        var raw = Normalizer.normalize(text, Normalizer.Form.NFC).split("\\R", MOST_LINES + 2);
        var all = new ArrayList<Line>();
        for (int i = 0; i < raw.length; i++) {
            String line = QUOTED.matcher(raw[i]).replaceFirst("").strip();
            if (!line.isEmpty()) {
                all.add(new Line(i + 1, line));
            }
        }
        int begin = first(all, 0, ReceiptFile::isBegin);
        return raw.length > MOST_LINES || begin == all.size() ? Optional.empty() : Optional.of(between(all, begin));
    }

    private static ReceiptFile between(List<Line> all, int begin) {
        int signed = first(all, begin + 1, line -> line.startsWith("-----") && line.contains("TIENDO:"));
        int end = first(all, begin + 1, line -> END.matcher(line).find());
        var body = all.subList(begin + 1, Math.min(signed, end));
        var codes = new StringBuilder();
        int next = Math.min(signed + 1, all.size());
        while (next < end && CODES.matcher(all.get(next).text()).matches()) {
            codes.append(all.get(next++).text());
        }
        boolean others = begin > 0 || end + 1 < all.size() || next < end;
        return new ReceiptFile(ReceiptAsText.FORM, body, signature(codes.toString()), others);
    }

    private static Optional<Signature> signature(String codes) {
        return codes.length() > WHOLE
                ? Optional.of(new Signature(codes.substring(0, WHOLE), codes.substring(WHOLE)))
                : Optional.empty();
    }

    private static boolean isBegin(String line) {
        return line.startsWith("=====") && line.contains("TIENDO:") && line.contains("RECEIPT");
    }

    /** The index of the first such line from there on; the number of lines if there is none. */
    private static int first(List<Line> lines, int from, java.util.function.Predicate<String> wanted) {
        for (int i = from; i < lines.size(); i++) {
            if (wanted.test(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }
}
