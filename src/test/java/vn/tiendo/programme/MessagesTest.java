package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says, says in two languages: each sentence in both, and each in one. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayEverythingInBothLanguages(String bundle) {
        assertThat(messages(bundle, "en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages(bundle, "vi").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayNothingInVietnameseToEnglishReaders(String bundle) {
        assertThat(messages(bundle, "en").values())
                .allSatisfy(text ->
                        assertThat(OneLanguage.vietnameseIn(text.toString())).isEmpty());
    }

    private static Properties messages(String bundle, String language) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
