package vn.tiendo.validation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;

class SentencesTest {

    @Test
    void tellsInEnglishWithEnglishNumbers() {
        var finding = aSubmission()
                .with("B01", project("7811019"), project("7866020").with("plan", "1.234,5"))
                .checked()
                .finding("DA05")
                .finding();

        assertThat(finding.message().en())
                .startsWith("Biểu 01, cell E11 (Cột plan, project 7866020, in million dong): reads 1,234.5, ")
                .contains("a difference of 234.5")
                .endsWith("[DA05]");
    }

    @Test
    void leavesBracesInStrangersWordsAsTheyAre() {
        var said =
                ValidationWords.fill(LocalText.of("ghi {found}."), Map.of("found", LocalText.of("{expected} $1 \\")));

        assertThat(said.vi()).isEqualTo("ghi {expected} $1 \\.");
    }

    @Test
    void keepsStrangersWordsShortAndOnOneLine() {
        var written = Written.text("một\n\u00A0hai\u200B " + "x".repeat(500)).vi();

        assertThat(written).startsWith("một hai x").endsWith("…").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void putsErrorsFirstThenSheetsAndCells() {
        var rows = new ARow[] {
            project("7811019").with("land_done", "9"),
            project("7866020").with("dis_in", "-1").with("plan", "?")
        };

        aSubmission().with("B01", rows).checked().withOnly("DA04", "DA06", "DA14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "refusals"})
    void saysTheSameInBothLanguages(String bundle) throws IOException {
        var vi = load(bundle + "_vi");
        var en = load(bundle + "_en");

        assertThat(en.keySet()).isEqualTo(vi.keySet());
        assertThat(vi.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(blanks(en.getProperty(key))).as(key).isEqualTo(blanks(vi.getProperty(key))));
    }

    private static Properties load(String name) throws IOException {
        try (var stream = SentencesTest.class.getResourceAsStream("/messages/" + name + ".properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return properties;
        }
    }

    private static java.util.Set<String> blanks(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(java.util.stream.Collectors.toSet());
    }
}
