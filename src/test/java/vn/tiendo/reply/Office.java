package vn.tiendo.reply;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed. */
final class Office {

    private static final Path PROFILE = Path.of(
            System.getProperty("java.io.tmpdir"),
            "tiendo-office-" + ProcessHandle.current().pid());

    private Office() {}

    /** Opens a workbook, recalculates nothing by hand, and saves it again as .xlsx. */
    static byte[] saved(byte[] workbook, String extension, Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere(), "no soffice on the path: opening in LibreOffice is not tested");
        var in = Files.createDirectories(folder.resolve("in")).resolve("tep" + extension);
        Files.write(in, workbook);
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + PROFILE.toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("out").toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readAllBytes(folder.resolve("out").resolve("tep.xlsx"));
    }

    private static boolean isThere() {
        return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
