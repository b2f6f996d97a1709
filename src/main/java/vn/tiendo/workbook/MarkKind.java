package vn.tiendo.workbook;

/** How much a marked cell matters. Each kind differs by its line as well as by its ground, so that it tells without colour. */
public enum MarkKind {
    ERROR("FFFFC7CE", "thick", "FF9C0006"),
    WARNING("FFFFE699", "mediumDashed", "FF7F4F00"),
    NOTE("FFDDEBF7", "dotted", "FF1F4E79");

    private final String ground;
    private final String line;
    private final String lineColour;

    MarkKind(String ground, String line, String lineColour) {
        this.ground = ground;
        this.line = line;
        this.lineColour = lineColour;
    }

    /** As AARRGGBB. */
    String ground() {
        return ground;
    }

    /** As spreadsheet files name it. */
    String line() {
        return line;
    }

    /** As AARRGGBB. */
    String lineColour() {
        return lineColour;
    }
}
