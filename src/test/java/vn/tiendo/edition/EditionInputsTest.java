package vn.tiendo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.edition.EditionInputs.Input;

/** A later edition tells of every kind of thing that an edition is made from. */
class EditionInputsTest {

    /** Those of other periods are named by their periods. */
    static Stream<String> kinds() {
        return Stream.of(Input.class.getDeclaredFields())
                .filter(field ->
                        field.getType() == String.class && field.accessFlags().contains(AccessFlag.STATIC))
                .map(EditionInputsTest::value)
                .filter(kind -> !kind.equals(Input.OTHER_PERIOD));
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void haveWordsForTheirReaders(String kind) {
        for (var language : Stream.of("vi", "en").map(Locale::of).toList()) {
            assertThat(ResourceBundle.getBundle("messages/report", language).getString("changes.input." + kind))
                    .contains("{0}", "{1}");
        }
    }
}
