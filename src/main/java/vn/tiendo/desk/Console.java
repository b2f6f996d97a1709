package vn.tiendo.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command line speaks: UTF-8 whatever the machine's locale is, since its words are Vietnamese. */
@SuppressWarnings("SystemConsoleNull") // its contract still allows null
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isWatched());
    }

    private static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whether somebody watches, so that a line may be written over. */
    boolean isTerminal() {
        return terminal;
    }

    void say(String line) {
        out.println(line);
    }

    /** Progress and complaints: apart from what programs read. */
    void tell(String line) {
        err.println(line);
    }

    /** Writes over the current line of a terminal. */
    void overwrite(String line) {
        err.print("\r\u001b[2K" + line);
        err.flush();
    }
}
