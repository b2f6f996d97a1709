package vn.tiendo.desk.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.tiendo.programme.fault.Language;

/**
 * Where the command line speaks: UTF-8 whatever the machine's locale is, in the language that was asked for, else in that
 * of the programme which is spoken of.
 */
@SuppressWarnings("SystemConsoleNull") // its contract still allows null
public final class Console {

    private static final int WIDTH = 110;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private @Nullable Language asked;
    private Language usual = Language.VI;

    public Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The one to which a command belongs. */
    public static Console of(@Nullable CommandSpec command) {
        return ((ConsoleOwner) Objects.requireNonNull(command).root().userObject()).console();
    }

    public static Console ofProcess() {
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
    public boolean isTerminal() {
        return terminal;
    }

    /** @param language that of the reader, whatever is spoken of; null if none was asked for */
    public void ask(@Nullable Language language) {
        asked = language;
    }

    /** @param language that of the programme which is spoken of from here on */
    public void about(Language language) {
        usual = language;
    }

    public Language language() {
        return asked == null ? usual : asked;
    }

    /** Lends its voice to what the library says by itself: help and version. */
    public void speakFor(CommandLine line) {
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(WIDTH);
        line.setResourceBundle(DeskWords.of("usage", language()).bundle());
    }

    public DeskWords words() {
        return DeskWords.of("console", language());
    }

    /** A sentence of the console's own. */
    public String text(String key, @Nullable Object... values) {
        return words().say(key, values);
    }

    /** Says a sentence of its own. */
    public void answer(String key, @Nullable Object... values) {
        say(text(key, values));
    }

    /** Complains in a sentence of its own. */
    public void complain(String key, @Nullable Object... values) {
        tell(text(key, values));
    }

    public void say(String line) {
        out.println(line);
    }

    /** What has line ends of its own. */
    public void write(String text) {
        out.print(text);
        out.flush();
    }

    /** Progress and complaints: apart from what programs read. */
    public void tell(String line) {
        err.println(line);
    }

    /** Writes over the current line of a terminal. */
    public void overwrite(String line) {
        err.print("\r\u001b[2K" + line);
        err.flush();
    }
}
