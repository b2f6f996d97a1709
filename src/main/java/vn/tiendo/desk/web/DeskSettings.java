package vn.tiendo.desk.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages are offered ({@code tiendo.*}).
 *
 * @param hosts names, without port, under which they may be asked for
 * @param uploads how many uploads are taken in at once
 * @param uploadBytes the most that one upload may hold
 */
@ConfigurationProperties("tiendo")
record DeskSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts,
        @DefaultValue("4") int uploads,
        @DefaultValue("67108864") long uploadBytes) {}
