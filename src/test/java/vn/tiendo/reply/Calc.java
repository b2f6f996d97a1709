package vn.tiendo.reply;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * One LibreOffice for all tests of a run, in which workbooks are opened, changed as by hand, and saved. It takes seconds to
 * start, so the first who asks starts it, and it ends with them all.
 */
public final class Calc {

    private static @Nullable Calc running;

    private final Path folder;
    private final Process process;
    private final XComponentContext office;
    private int files;

    private Calc(Path folder, Process process, XComponentContext office) {
        this.folder = folder;
        this.process = process;
        this.office = office;
    }

    /** Where none is installed, the test is skipped and says so. */
    public static synchronized Calc running() throws Exception {
        assumeTrue(isThere(), "no soffice on the path: what LibreOffice saves is not tested");
        var calc = running;
        if (calc == null || !calc.process.isAlive()) {
            calc = start(Files.createTempDirectory("tiendo-office"));
            Runtime.getRuntime().addShutdownHook(new Thread(calc::end));
            running = calc;
        }
        return calc;
    }

    private static Calc start(Path folder) throws Exception {
        String pipe = "socket,host=127.0.0.1,port=" + freePort();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--accept=" + pipe + ";urp")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        var resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
        var office = Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> resolver.resolve("uno:" + pipe + ";urp;StarOffice.ComponentContext"), found -> true);
        return new Calc(folder, process, as(XComponentContext.class, office));
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What somebody does with an open workbook. */
    public interface Work {
        void on(OpenSheets sheets) throws Exception;
    }

    /** Saves it in another format. */
    public byte[] convert(byte[] workbook, String from, String to) throws Exception {
        return edit(workbook, from, to, _ -> {});
    }

    /** What it shows of a document, which it opens without mending anything. */
    public String text(byte[] document) throws Exception {
        return new String(saved(document, ".docx", ".txt", "Text (encoded)", _ -> {}), StandardCharsets.UTF_8);
    }

    /** Opens the workbook, does the work, and saves it in the format that it came in. */
    public byte[] edit(byte[] workbook, String extension, Work work) throws Exception {
        return edit(workbook, extension, extension, work);
    }

    private byte[] edit(byte[] workbook, String extension, String to, Work work) throws Exception {
        String filter = to.equals(".xls") ? "MS Excel 97" : "Calc MS Excel 2007 XML";
        return saved(
                workbook,
                extension,
                to,
                filter,
                component -> work.on(
                        new OpenSheets(as(XSpreadsheetDocument.class, component).getSheets())));
    }

    /** What somebody does with an open file. */
    private interface Opened {
        void work(Object component) throws Exception;
    }

    private byte[] saved(byte[] content, String extension, String to, String filter, Opened opened) throws Exception {
        var file = folder.resolve("tep" + ++files + extension);
        Files.write(file, content);
        var component = as(XComponentLoader.class, desktop())
                .loadComponentFromURL(file.toUri().toString(), "_blank", 0, new PropertyValue[] {set("Hidden", true)});
        try {
            opened.work(component);
            var saved = folder.resolve("tep" + files + "-sua" + to);
            as(XStorable.class, component).storeToURL(saved.toUri().toString(), new PropertyValue[] {
                set("FilterName", filter), set("FilterOptions", to.equals(".txt") ? "UTF8" : "")
            });
            return Files.readAllBytes(saved);
        } finally {
            as(XCloseable.class, component).close(true);
        }
    }

    private Object desktop() throws com.sun.star.uno.Exception {
        XMultiComponentFactory services = office.getServiceManager();
        return services.createInstanceWithContext("com.sun.star.frame.Desktop", office);
    }

    private static PropertyValue set(String name, Object value) {
        var property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    static <T> T as(Class<T> type, @Nullable Object object) {
        return java.util.Objects.requireNonNull(UnoRuntime.queryInterface(type, object));
    }

    private void end() {
        try {
            as(XDesktop.class, desktop()).terminate();
        } catch (com.sun.star.uno.Exception | com.sun.star.lang.DisposedException gone) {
            // It ended before it could answer.
        }
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
