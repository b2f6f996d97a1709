package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The programme that every benchmark's own one is made from. */
public final class ShippedProgramme {

    public static final String CODE = "urban-infrastructure";

    private static final Path FOLDER = Path.of("jobs", CODE);

    private ShippedProgramme() {}

    /** @param folder of a programme; what lies there under the same names is replaced */
    public static void copyTo(Path folder) throws IOException {
        Folders.copy(FOLDER, folder);
    }
}
