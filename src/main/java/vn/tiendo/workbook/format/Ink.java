package vn.tiendo.workbook.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.hssf.util.HSSFColor;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * The colours of a cell's letters and of the paper under them: a figure in white on white stands in the file, and nobody
 * sees it. What is not known to be unseen is seen.
 */
public final class Ink {

    /** A colour that cannot be compared. */
    public static final int UNKNOWN = -1;

    public static final int BLACK = 0x000000;
    public static final int WHITE = 0xFFFFFF;

    /** How far the parts of two colours may lie apart that no eye tells from each other. */
    private static final int ALIKE = 8;

    private static final int PART = 0xFF;
    private static final int BYTE = 8;
    private static final int HEXADECIMAL = 16;
    private static final int RGB_DIGITS = 6;
    private static final int WINDOW_TEXT = 64;
    private static final int WINDOW = 65;

    /** Colours of a theme that nobody changes: the paper's and the letters'. Its others stand for themselves. */
    private static final int PAPER_OF_THEME = 0;

    private static final int LETTERS_OF_THEME = 1;
    private static final int FIRST_OF_THEME = 0x100_0000;
    private static final int MOST_TINTS = 0x1F_FFFF;
    private static final Pattern NO_TINT = Pattern.compile("(?:-?0(?:\\.0*)?)?");

    private static final Map<Integer, Integer> BY_NUMBER = HSSFColor.getIndexHash().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> rgb(entry.getValue().getTriplet())));

    private Ink() {}

    /** Whether letters of the one colour are lost on the other. */
    public static boolean isUnseen(int letters, int paper) {
        if (letters == UNKNOWN || paper == UNKNOWN) {
            return false;
        }
        if (letters >= FIRST_OF_THEME || paper >= FIRST_OF_THEME) {
            return letters == paper;
        }
        return isAlike(letters, paper)
                && isAlike(letters >> BYTE, paper >> BYTE)
                && isAlike(letters >> (2 * BYTE), paper >> (2 * BYTE));
    }

    private static boolean isAlike(int one, int other) {
        return Math.abs((one & PART) - (other & PART)) <= ALIKE;
    }

    /** By its number in the palette that workbooks have who bring none. */
    public static int numbered(int number) {
        return switch (number) {
            case WINDOW_TEXT -> BLACK;
            case WINDOW -> WHITE;
            default -> BY_NUMBER.getOrDefault(number < BYTE ? number + BYTE : number, UNKNOWN);
        };
    }

    /** Of an element that tells a colour: by its parts, its number, or its place in the theme. */
    public static int of(XmlPart xml) {
        String rgb = xml.attribute("rgb", "");
        if (rgb.length() >= RGB_DIGITS) {
            return number(rgb.substring(rgb.length() - RGB_DIGITS), HEXADECIMAL).orElse(UNKNOWN);
        }
        var theme = number(xml.attribute("theme", ""), 10);
        if (theme.isPresent()) {
            return ofTheme(theme.get(), xml.attribute("tint", ""));
        }
        return number(xml.attribute("indexed", ""), 10).map(Ink::numbered).orElse(UNKNOWN);
    }

    private static int ofTheme(int place, String tint) {
        boolean plain = NO_TINT.matcher(tint).matches();
        if (plain && place == PAPER_OF_THEME) {
            return WHITE;
        }
        if (plain && place == LETTERS_OF_THEME) {
            return BLACK;
        }
        int tinted = plain ? 0 : (tint.hashCode() & MOST_TINTS) << BYTE;
        return FIRST_OF_THEME + tinted + (place & PART);
    }

    private static int rgb(short[] parts) {
        return (parts[0] << (2 * BYTE)) | (parts[1] << BYTE) | parts[2];
    }

    /** How a cell looks is no reason to refuse a workbook: what is no number is no colour. */
    private static Optional<Integer> number(String said, int base) {
        try {
            return said.isEmpty() || said.length() > RGB_DIGITS || said.startsWith("-")
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(said, base));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
