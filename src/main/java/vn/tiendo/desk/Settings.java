package vn.tiendo.desk;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.tiendo.run.RunSettings;

/** The settings as Spring would read them, for commands that start no Spring: files, environment variables, arguments. */
final class Settings {

    private Settings() {}

    /** @param arguments such as {@code --tiendo.reading.rows=50000} */
    static RunSettings load(List<String> arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bindOrCreate("tiendo", RunSettings.class);
    }
}
