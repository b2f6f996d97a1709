package vn.tiendo.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.tiendo.programme.registry.MailAddress;

/**
 * How mail is sent ({@code tiendo.mail.*}); by which server stands under {@code spring.mail.*}. Off unless there are both
 * a sender and a server.
 *
 * @param from the sender's address; empty for no mail
 * @param fromName the sender's name, as mail programs show it
 * @param attachment the largest file that goes with a mail; mail servers add a third to it
 * @param tries how often a mail is tried before it is given up
 * @param every how often the outbox is looked after
 * @param pages where the pages are, for links: {@code https://tiendo.dienbien.example}; empty for none
 */
@ConfigurationProperties("tiendo.mail")
public record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("tiendo") String fromName,
        @DefaultValue("7MB") DataSize attachment,
        @DefaultValue("20") int tries,
        @DefaultValue("1m") Duration every,
        @DefaultValue("") String pages) {

    private static final int MOST_TRIES = 100;

    /** @throws IllegalArgumentException if anything of it cannot be used */
    public MailSettings {
        from = from.strip();
        fromName = OneLine.of(fromName);
        pages = pages.strip().replaceAll("/+$", "");
        require(from.isEmpty() || MailAddress.parse(from).isPresent(), "from", from, "an address");
        require(
                pages.matches("|https?://[\\w.:\\[\\]/~-]+"),
                "pages",
                pages,
                "an address such as https://host.example");
        require(tries >= 1 && tries <= MOST_TRIES, "tries", tries, "1 to " + MOST_TRIES);
        require(every.compareTo(Duration.ofSeconds(1)) >= 0, "every", every, "1s or more");
        require(attachment.toBytes() >= 0, "attachment", attachment, "a size such as 7MB");
    }

    private static void require(boolean good, String setting, Object found, String expected) {
        if (!good) {
            throw new IllegalArgumentException(
                    "tiendo.mail." + setting + " ghi '" + found + "', cần (needs) " + expected);
        }
    }

    boolean hasSender() {
        return !from.isEmpty();
    }

    MailAddress sender() {
        return new MailAddress(from);
    }

    /** An address on the pages, if it is known where they are. */
    public String link(String path) {
        return pages.isEmpty() ? "" : pages + path;
    }
}
