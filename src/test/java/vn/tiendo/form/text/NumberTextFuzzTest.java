package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Any text as a number typed by a district. */
class NumberTextFuzzTest {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(,[0-9]{1,15})?");

    @FuzzTest
    @DictionaryEntries({"1.234,5", "12.500", "1 234", "(350)", "85%", "981,0 tỷ", "triệu đồng", "−", "–", "+", " ", "٣"
    })
    void readsWhatItPrints(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        var read = NumberText.parse(text);

        if (PLAIN.matcher(text).matches()) {
            assertThat(read.orElseThrow().number()).isEqualTo(new BigDecimal(text.replace(',', '.')));
        }
        read.ifPresent(number -> assertThat(
                        NumberText.parse(printed(number)).orElseThrow().number())
                .isEqualTo(number.number()));
        assertThat(NumberText.provesVietnamese(text) && read.isEmpty()).isFalse();
    }

    private static String printed(NumberText number) {
        return number.number().toPlainString().replace('.', ',') + (number.percent() ? "%" : "");
    }
}
