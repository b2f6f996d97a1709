package vn.tiendo.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.tiendo.programme.Language;

/**
 * Where the command line speaks: UTF-8 whatever the machine's locale is, in the language that was asked for, else in that
 * of the programme which is spoken of.
 */
@SuppressWarnings("SystemConsoleNull") // its contract still allows null
final class Console {

    private static final int WIDTH = 110;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private @Nullable Language asked;
    private Language usual = Language.VI;

    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The one to which a command belongs. */
    static Console of(@Nullable CommandSpec command) {
        return ((ConsoleOwner) Objects.requireNonNull(command).root().userObject()).console();
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

    /** @param language that of the reader, whatever is spoken of; null if none was asked for */
    void ask(@Nullable Language language) {
        asked = language;
    }

    /** @param language that of the programme which is spoken of from here on */
    void about(Language language) {
        usual = language;
    }

    Language language() {
        return asked == null ? usual : asked;
    }

    /** Lends its voice to what the library says by itself: help and version. */
    void speakFor(CommandLine line) {
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(WIDTH);
        line.setResourceBundle(Words.of("usage", language()).bundle());
    }

    Words words() {
        return Words.of("console", language());
    }

    /** A sentence of the console's own. */
    String text(String key, @Nullable Object... values) {
        return words().say(key, values);
    }

    /** Says a sentence of its own. */
    void answer(String key, @Nullable Object... values) {
        say(text(key, values));
    }

    /** Complains in a sentence of its own. */
    void complain(String key, @Nullable Object... values) {
        tell(text(key, values));
    }

    void say(String line) {
        out.println(line);
    }

    /** What has line ends of its own. */
    void write(String text) {
        out.print(text);
        out.flush();
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
