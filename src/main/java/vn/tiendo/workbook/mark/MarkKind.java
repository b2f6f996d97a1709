package vn.tiendo.workbook.mark;

import java.util.Arrays;
import java.util.Optional;

/** How much a marked cell matters. Each kind differs by its line as well as by its ground, so that it tells without colour. */
public enum MarkKind {
    ERROR("thick", "FFFFC7CE", "FF9C0006", "FFFF99CC", "FF800000"),
    WARNING("mediumDashed", "FFFFE699", "FF7F4F00", "FFFFCC99", "FF993300"),
    NOTE("dotted", "FFDDEBF7", "FF1F4E79", "FF99CCFF", "FF000080");

    /** So many tones of a line, none told from another by the eye, tell which of the sender's formats is marked. */
    static final int TONES = 64;

    private static final int TONES_OF_A_COLOUR = 4;

    private final String line;
    private final String ground;
    private final String lineColour;
    private final String xlsGround;
    private final String xlsLineColour;

    MarkKind(String line, String ground, String lineColour, String xlsGround, String xlsLineColour) {
        this.line = line;
        this.ground = ground;
        this.lineColour = lineColour;
        this.xlsGround = xlsGround;
        this.xlsLineColour = xlsLineColour;
    }

    /** The kind of mark that such a cell bears, in whichever format it was set; colours as AARRGGBB. */
    public static Optional<MarkKind> of(String ground, String lineColour) {
        return Arrays.stream(values())
                .filter(kind -> (kind.ground.equals(ground) && isTone(kind.lineColour, lineColour))
                        || (kind.xlsGround.equals(ground) && isTone(kind.xlsLineColour, lineColour)))
                .findFirst();
    }

    private static boolean isTone(String colour, String other) {
        for (int at = 2; at < colour.length(); at += 2) {
            int more = Integer.parseInt(other, at, at + 2, 16) - Integer.parseInt(colour, at, at + 2, 16);
            if (more < 0 || more >= TONES_OF_A_COLOUR) {
                return false;
            }
        }
        return true;
    }

    /** As AARRGGBB. */
    public String ground() {
        return ground;
    }

    /** As spreadsheet files name it. */
    public String line() {
        return line;
    }

    /** As AARRGGBB; one of {@link #TONES} that look the same. */
    public String lineColour(int tone) {
        int base = TONES_OF_A_COLOUR;
        int more = tone % base | tone / base % base << 8 | tone / base / base % base << 16;
        return "FF%06X".formatted(Integer.parseInt(lineColour.substring(2), 16) + more);
    }
}
