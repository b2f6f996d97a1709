package vn.tiendo.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.Databases;

/** Starts Spring for a command: with the web pages or without, over a catalogue that is known to be right. */
final class Application {

    private final Class<?> source;

    Application(Class<?> source) {
        this.source = source;
    }

    /** @param home made before Spring begins, whose log lies there */
    ConfigurableApplicationContext start(
            WebApplicationType type, Catalogue catalogue, Path home, List<String> arguments) {
        Databases.makeHome(home);
        return new SpringApplicationBuilder(source)
                .web(type)
                .logStartupInfo(false)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("catalogue", Catalogue.class, () -> catalogue))
                .run(new ArrayList<>(arguments).toArray(String[]::new));
    }
}
