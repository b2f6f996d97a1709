package vn.tiendo.workbook.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void readsEveryCharacterAsItIs() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean none =
                    (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || (c >= 0xFFFD && c <= 0xFFFF);
            if (!none) {
                String text = "Đ" + Character.toString(c) + ".";
                byte[] bytes = text.getBytes(UTF_8);
                if (!Utf8.text(bytes, 0, bytes.length).equals(text)) {
                    assertThat(Utf8.text(bytes, 0, bytes.length)).as("U+%X", c).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void leavesWhatIsNotValidToTheCompleteParser() {
        var random = new Random(1);
        int broken = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = "Mường Ảng 😀".getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            String valid = valid(bytes);
            if (valid.isEmpty() || valid.chars().anyMatch(c -> c >= 0xFFFD)) {
                broken++;
                assertThatThrownBy(() -> Utf8.text(bytes, 0, bytes.length)).isInstanceOf(NotPlain.class);
            } else if (!Utf8.text(bytes, 0, bytes.length).equals(valid)) {
                assertThat(Utf8.text(bytes, 0, bytes.length)).isEqualTo(valid);
            }
        }

        assertThat(broken).isGreaterThan(100);
    }

    private static String valid(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            return "";
        }
    }
}
