package vn.tiendo.form.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows number columns: those of letters go through the whole alphabet of their writer, and on. */
class ColumnNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b c d đ e g h i k l m n o p q r s t u v x y z aa ab ac ad",
                "A Ă Â B C D Đ E Ê G H I K L M N O Ô Ơ P Q R S T U Ư V X Y",
                "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA AB",
                "(a) (b) (c) (z) (aa) (ba)"
            })
    void goThroughTheAlphabetAndOn(String texts) {
        assertThat(ColumnNumbers.are(List.of(texts.split(" ", -1)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa ab ac", "b a aa", "a b ba ab", "A C TP QL", "a b xx abc"})
    void areNoOtherWords(String texts) {
        assertThat(ColumnNumbers.are(List.of(texts.split(" ", -1)))).isFalse();
    }
}
