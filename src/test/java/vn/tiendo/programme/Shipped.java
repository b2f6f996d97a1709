package vn.tiendo.programme;

import java.nio.file.Path;
import java.util.List;
import vn.tiendo.programme.load.Programmes;

/** The programmes of {@code jobs/}, read once for all tests of a run; nothing of them can be changed. */
public final class Shipped {

    private static final List<Programme> ALL = Programmes.load(Path.of("jobs"));

    private Shipped() {}

    public static Programme urban() {
        return ALL.getFirst();
    }

    /** The second programme: tables and blocks of questions, by quarters. */
    public static Programme schools() {
        return ALL.stream()
                .filter(programme -> programme.code().equals("village-schools"))
                .findFirst()
                .orElseThrow();
    }
}
