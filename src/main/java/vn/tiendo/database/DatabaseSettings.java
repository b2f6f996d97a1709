package vn.tiendo.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this machine is set up.
 *
 * @param home the folder that holds the state of the installation, the embedded database included
 */
@ConfigurationProperties("tiendo")
record DatabaseSettings(@DefaultValue("var") Path home) {}
