package vn.tiendo.form.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điện", "BIÊN", "đường", "nghiêng", "quốc", "quyết", "quý", "gì", "giếng", "giữa", "khuỷu", "hoà",
                        "hòa", "luỹ",
                "lũy", "Mỹ", "yêu", "ý", "ở", "Noong", "Tênh", "Huổi", "Phìn", "Mứn", "xoáy", "nước", "ngoằn", "thuế"
            })
    void knowsSyllables(String word) {
        assertThat(Syllables.isOne(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "street",
                "café",
                "tôt",
                "ngi",
                "ka",
                "ci",
                "nghà",
                "đđ",
                "tìền",
                "Bỡnh",
                "oự",
                "Ångström",
                "wá",
                "mã2",
                "hòặ",
                "quu",
                "trách nhiệm"
            })
    void knowsWhatIsNone(String word) {
        assertThat(Syllables.isOne(word)).isFalse();
    }
}
