package vn.tiendo.submission;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name under which a file came, made harmless: no folders, no control or direction characters, at most 255
 * characters, the extension kept. For showing, never for opening a file.
 */
public record FileName(String value) {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "khong-ten";

    /** What Windows, macOS and office programs leave in folders. */
    private static final Set<String> LEFT =
            Set.of("desktop.ini", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", ".ds_store", "icon");

    /** Lock files of Excel and LibreOffice, and what macOS puts beside a file on a foreign disk. */
    private static final List<String> LEFT_BEFORE = List.of("~$", ".~", "._");

    public FileName {
        value = shortened(cleaned(value));
    }

    private static String cleaned(String raw) {
        int folder = Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\'));
        var kept = new StringBuilder();
        Normalizer.normalize(raw.substring(folder + 1), Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isHarmless)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() ? NAMELESS : name;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= name.length() - LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        // Never half of a character.
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole) + extension;
    }

    /** Whether a program leaves such a file beside others without anybody's doing: it is no submission. */
    public boolean isLeftByPrograms() {
        String name = value.toLowerCase(Locale.ROOT);
        return LEFT.contains(name) || LEFT_BEFORE.stream().anyMatch(name::startsWith);
    }

    @Override
    public String toString() {
        return value;
    }
}
