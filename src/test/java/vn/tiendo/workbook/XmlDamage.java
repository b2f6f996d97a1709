package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * What a broken or hostile program may write: the XML within an .xlsx with elements and attributes lost, doubled, moved,
 * numbers and references changed, and what XML knows besides put in between. The zip around it is sound.
 */
final class XmlDamage {

    private static final int MOST = 4;
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "2",
            "60",
            "999",
            "65536",
            "1048576",
            "1048577",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "1E-5",
            "NaN",
            "INF",
            "",
            " 1 ",
            "0x1",
            "1,5",
            "-0",
            "+7",
            ".5",
            "5.",
            "٣",
            "A1",
            "ZZZ1",
            "#REF!",
            "true");
    private static final List<String> INSERTED = List.of(
            "&lt;",
            "&amp;",
            "&unknown;",
            "&#0;",
            "&#1;",
            "&#xD83D;",
            "&#x1F600;",
            "<!-- a -->",
            "<![CDATA[a]]>",
            "]]>",
            "<?a b?>",
            "<!DOCTYPE a>",
            "<x/>",
            "<x:y/>",
            "<v>1</v>",
            "<c><v>1</v></c>",
            "<row/>",
            "</row>",
            "<sheetData/>",
            "<f>1+1</f>",
            "<is><t>a</t></is>",
            "_x0000_",
            "_xD83D_",
            "\u0000",
            "\u00AD",
            "\uFFFE",
            "<1a/>",
            "<mergeCell ref=\"A1:A1\"/>",
            "<x>".repeat(150) + "</x>".repeat(150),
            "<x>".repeat(300) + "</x>".repeat(300));
    private static final List<String> ATTRIBUTES = List.of(
            " r=\"A1\"",
            " r=\"1\"",
            " s=\"1\"",
            " t=\"s\"",
            " t=\"str\"",
            " t=\"inlineStr\"",
            " t=\"b\"",
            " t=\"e\"",
            " t=\"d\"",
            " t=\"n\"",
            " t=\"x\"",
            " t='s'",
            " hidden=\"1\"",
            " ht=\"0\"",
            " x:y=\"1\"",
            " xmlns=\"u\"",
            " xmlns:x=\"u\"",
            " xml:space=\"preserve\"",
            " a=\"&unknown;\"",
            " a=\"<\"",
            " a",
            " 1=\"1\"");

    private final Random random;

    XmlDamage(Random random) {
        this.random = random;
    }

    byte[] toPartsOf(byte[] xlsx) {
        var parts = parts(xlsx);
        var xml = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        var sheets = xml.stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .toList();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            String name = any(random.nextInt(3) == 0 ? xml : sheets);
            parts.put(name, damaged(new String(parts.get(name), StandardCharsets.UTF_8)));
        }
        var file = StrangersXlsx.empty();
        parts.forEach(file::part);
        return file.bytes();
    }

    private static Map<String, byte[]> parts(byte[] xlsx) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private byte[] damaged(String xml) {
        var tokens = new ArrayList<String>();
        TOKEN.matcher(xml).results().forEach(token -> tokens.add(token.group()));
        for (int left = 1 + random.nextInt(MOST); left > 0 && tokens.size() > 1; left--) {
            once(tokens);
        }
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    private void once(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        // Half of them leave the XML well formed, so that more than the parser is put to the test.
        switch (random.nextInt(24)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3, 12 -> tokens.addAll(at, List.copyOf(element(tokens, at)));
            case 4, 13 -> element(tokens, at).clear();
            case 5, 14 -> moveElement(tokens, at);
            case 6 -> tokens.add(at, any(INSERTED));
            case 7 -> tokens.set(at, within(tokens.get(at), any(INSERTED)));
            case 8 -> tokens.set(at, replaced(tokens.get(at), ATTRIBUTE, any(ATTRIBUTES)));
            case 9 -> tokens.set(at, replaced(tokens.get(at), ATTRIBUTE, ""));
            case 10 ->
                tokens.set(at, tokens.get(at).replaceFirst("(?=/?>$)", Matcher.quoteReplacement(any(ATTRIBUTES))));
            default -> tokens.set(at, replaced(tokens.get(at), NUMBER, any(NUMBERS)));
        }
    }

    /** From there to where the element that begins there ends, as far as can be told; else just what stands there. */
    private static List<String> element(List<String> tokens, int at) {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean opens = token.startsWith("<") && !token.startsWith("</") && !token.endsWith("/>");
            depth += opens ? 1 : token.startsWith("</") ? -1 : 0;
            if (depth <= 0) {
                return tokens.subList(at, i + 1);
            }
        }
        return tokens.subList(at, at + 1);
    }

    private void moveElement(List<String> tokens, int at) {
        var element = element(tokens, at);
        var moved = List.copyOf(element);
        element.clear();
        tokens.addAll(random.nextInt(tokens.size() + 1), moved);
    }

    private String within(String token, String inserted) {
        int at = random.nextInt(token.length() + 1);
        return token.substring(0, at) + inserted + token.substring(at);
    }

    /** One of the matches, by chance. */
    private String replaced(String token, Pattern pattern, String with) {
        var matches = pattern.matcher(token).results().toList();
        if (matches.isEmpty()) {
            return token;
        }
        var match = matches.get(random.nextInt(matches.size()));
        return token.substring(0, match.start()) + with + token.substring(match.end());
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
