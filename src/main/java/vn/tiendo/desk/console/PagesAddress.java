package vn.tiendo.desk.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the pages are for those who are elsewhere ({@code tiendo.pages}): links in files that leave the house need it.
 *
 * @param pages {@code https://tiendo.dienbien.example}; empty where nobody has said
 */
@ConfigurationProperties("tiendo")
public record PagesAddress(@DefaultValue("") String pages) {

    /** @throws IllegalArgumentException if it is no address of a site */
    public PagesAddress {
        pages = pages.strip().replaceAll("/+$", "");
        if (!pages.matches("|https?://[\\w.:\\[\\]/~-]+")) {
            throw new IllegalArgumentException(
                    "tiendo.pages ghi '" + pages + "', cần (needs) an address such as https://host.example");
        }
    }

    /** Where a rule is explained; empty where nobody could follow the link. */
    public String ofRule(String programme, String rule) {
        return pages.isEmpty() ? "" : pages + RuleAddress.of(programme, rule);
    }
}
