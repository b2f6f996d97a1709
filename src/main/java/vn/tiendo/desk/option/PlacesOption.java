package vn.tiendo.desk.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where things lie; the same options for every command. */
public final class PlacesOption {

    @Option(names = "--jobs", paramLabel = "DIR", defaultValue = "${TIENDO_JOBS:-jobs}")
    public Path jobs = Path.of("jobs");

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${TIENDO_HOME:-var}")
    public Path home = Path.of("var");

    public List<String> asSpringArguments() {
        return List.of("--tiendo.jobs=" + jobs, "--tiendo.home=" + home);
    }
}
