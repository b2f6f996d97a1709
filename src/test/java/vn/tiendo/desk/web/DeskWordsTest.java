package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.Severity;
import vn.tiendo.queue.Run;
import vn.tiendo.submission.State;

class DeskWordsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final ResourceBundle VIETNAMESE = bundle(Locale.of("vi"));
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    void sayTheSameThingsInBothLanguages() {
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(VIETNAMESE.keySet());
    }

    @Test
    void haveAWordForWhateverATemplateSays() throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.list(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.toList()) {
                KEY.matcher(Files.readString(template)).results().forEach(key -> said.add(key.group(1)));
            }
        }

        assertThat(said).isNotEmpty();
        assertThat(VIETNAMESE.keySet()).containsAll(said);
    }

    @Test
    void haveAWordAndASignForEveryState() {
        for (State state : State.values()) {
            assertThat(VIETNAMESE.keySet()).contains("state." + state, "sign." + state, "told." + state);
        }
        for (Severity severity : Severity.values()) {
            assertThat(VIETNAMESE.keySet()).contains("severity." + severity, "grade." + severity, "sign." + severity);
        }
        for (Run.State state : Run.State.values()) {
            assertThat(VIETNAMESE.keySet()).contains("run.state." + state, "sign." + state);
        }
        for (Run.What what : Run.What.values()) {
            assertThat(VIETNAMESE.keySet()).contains("run.what." + what);
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages/desk",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
