package vn.tiendo.programme.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;

/** The room does without Spring; the test holds it to what Spring understands. */
class CronTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 */10 * * * *",
                "0 5 7-18 * * MON-FRI",
                "0 0 0 1 1 *",
                "0,30 * * * * *",
                "0 0 6 L * ?",
                "0 0 6 LW * *",
                "0 0 6 L-3 * *",
                "0 0 6 15W * *",
                "0 0 6 ? * FRI#2",
                "0 0 6 * * 5L",
                "0 0 6 * JAN-MAR,dec sun",
                "0 0 6 * * SUN-TUE",
                "0 0 6 * * FRI-SUN",
                "0 0 6 * * 7",
                "10-50/20 0 6 * * *"
            })
    void takesWhatSpringTakes(String expression) {
        assertThat(Cron.wrong(expression)).isEmpty();
        assertThat(CronExpression.isValidExpression(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * * *",
                "0 0 0 * * * *",
                "60 * * * * *",
                "0 60 * * * *",
                "0 0 24 * * *",
                "0 0 0 0 * *",
                "0 0 0 32 * *",
                "0 0 0 * 13 *",
                "0 0 0 * * 8",
                "0 0 0 * * MON-XYZ",
                "0 */0 * * * *",
                "0 10-5 * * * *",
                "0 1-2-3 * * * *",
                "0 , * * * *",
                "0 0 6 45W * *",
                "mỗi giờ một lần nhé bạn ơi"
            })
    void refusesWhatSpringRefuses(String expression) {
        assertThat(Cron.wrong(expression)).isPresent();
        assertThat(CronExpression.isValidExpression(expression)).isFalse();
    }
}
