package vn.tiendo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailSettingsTest {

    @Test
    void areOffUnlessSomebodySaysWhoSends() {
        var settings = bound(Map.of());

        assertThat(settings.hasSender()).isFalse();
        assertThat(settings.every()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.link("/periods/2025-06")).isEmpty();
    }

    @Test
    void linkToThePagesWhereTheyAre() {
        var settings = bound(Map.of("tiendo.mail.pages", "https://tiendo.example/"));

        assertThat(settings.link("/periods/2025-06")).isEqualTo("https://tiendo.example/periods/2025-06");
    }

    @ParameterizedTest
    @CsvSource({
        "from, tiendo",
        "from, 'tiendo@dienbien.example, other@dienbien.example'",
        "from, 'Tỉnh <tiendo@dienbien.example>'",
        "pages, javascript:alert(1)",
        "tries, 0",
        "every, 1ms"
    })
    void refuseWhatCannotBeUsed(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of("tiendo.mail." + setting, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("tiendo.mail." + setting)
                .hasMessageContaining("cần");
    }

    private static MailSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("tiendo.mail", MailSettings.class);
    }
}
