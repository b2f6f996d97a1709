package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {

    @ParameterizedTest
    @CsvSource({"1.8, 8", "9, 9", "17, 17", "25, 25"})
    void readsHowJavasCallThemselves(String version, int feature) {
        assertThat(Launcher.feature(version)).isEqualTo(feature);
    }
}
