package vn.tiendo.desk.option;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.NamedServer;
import vn.tiendo.desk.console.PagesAddress;

/** The settings as Spring would read them, for commands that start no Spring: files, environment variables, arguments. */
public final class Settings {

    private Settings() {}

    /** @param arguments such as {@code --tiendo.reading.rows=50000} */
    public static RunSettings load(List<String> arguments) {
        return Binder.get(environment(arguments)).bindOrCreate("tiendo", RunSettings.class);
    }

    /** Where the pages are for the readers of files. */
    public static PagesAddress pages(List<String> arguments) {
        return Binder.get(environment(arguments)).bindOrCreate("tiendo", PagesAddress.class);
    }

    /** The outside database that the operator names, if one is. */
    public static Optional<NamedServer> namedServer() {
        var environment = environment(List.of());
        return Optional.ofNullable(environment.getProperty("spring.datasource.url"))
                .filter(url -> !url.isBlank())
                .map(url -> new NamedServer(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", "")));
    }

    private static Environment environment(List<String> arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
