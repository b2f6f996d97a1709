package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where things lie; the same options for every command. */
final class PlacesOption {

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${TIENDO_JOBS:-jobs}",
            description = "Thư mục định nghĩa chương trình (programme definitions). Mặc định: ${DEFAULT-VALUE}")
    Path jobs = Path.of("jobs");

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${TIENDO_HOME:-var}",
            description =
                    "Thư mục trạng thái, gồm cơ sở dữ liệu (state folder, database included). Mặc định: ${DEFAULT-VALUE}")
    Path home = Path.of("var");

    List<String> asSpringArguments() {
        return List.of("--tiendo.jobs=" + jobs, "--tiendo.home=" + home);
    }
}
