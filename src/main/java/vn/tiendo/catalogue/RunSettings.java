package vn.tiendo.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tiendo.workbook.Limits;

/**
 * Where the machine finds and puts things ({@code tiendo.*}).
 *
 * @param jobs folder of programme folders
 * @param input the drop folder: {@code <period>/…} or loose files
 * @param output where reports go: {@code <programme>/<period>/…}
 * @param home where the state of the installation is kept
 * @param fileBytes the largest file taken in
 * @param reading how much of a file is read
 * @param published the formats in which a period's report is published, by their codes
 */
@ConfigurationProperties("tiendo")
public record RunSettings(
        @DefaultValue("jobs") Path jobs,
        @DefaultValue("input") Path input,
        @DefaultValue("output") Path output,
        @DefaultValue("var") Path home,
        @DefaultValue("20971520") long fileBytes,
        @DefaultValue ReadingSettings reading,

        @DefaultValue({"docx", "pdf", "xlsx", "json", "changes"})
        List<String> published) {

    public RunSettings {
        published = List.copyOf(published);
    }

    /** How much of a file is read. */
    public Limits limits() {
        return reading.limits(fileBytes);
    }
}
