package vn.tiendo.desk.mail;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.notice.NoticeConfiguration;
import vn.tiendo.notice.Post;

/** The way out for mail as the running program would have it, for commands that start nothing else of it. */
final class ConfiguredPost {

    private ConfiguredPost() {}

    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    @Import(NoticeConfiguration.class)
    static final class OnlyMail {}

    static Post load(PlacesOption places) {
        var arguments = new java.util.ArrayList<>(places.asSpringArguments());
        // The log is the running program's.
        arguments.add("--logging.file.name=");
        try (var context = new SpringApplicationBuilder(OnlyMail.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new))) {
            return context.getBean(Post.class);
        }
    }

    /** What to say where mail is off: what it lacks, and how to switch it on. */
    static List<String> howToSwitchOn(Post post, Console console) {
        return List.of(console.text("mail.off", String.join(", ", post.lacking())), console.text("mail.how"));
    }
}
