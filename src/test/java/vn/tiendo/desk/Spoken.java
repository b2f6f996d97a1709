package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.Tiendo;
import vn.tiendo.database.UnpackedPrograms;
import vn.tiendo.desk.console.Console;

/** A command line that was carried out: what it said, what it told beside, how it ended. */
public record Spoken(int code, String said, String told) {

    public static Spoken by(String... arguments) {
        return by(Tiendo.class, arguments);
    }

    /** @param source what Spring begins with */
    static Spoken by(Class<?> source, String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("run")) {
            Stream.of(arguments)
                    .filter(argument -> argument.startsWith("--home=") && !argument.equals("--home="))
                    .forEach(home -> UnpackedPrograms.into(Path.of(home.substring("--home=".length()))));
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        var application = new Application(source);
        int code = TiendoCommand.execute(new TiendoCommand(application, console), List.of(arguments));
        return new Spoken(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    public List<String> lines() {
        return said.lines().toList();
    }
}
