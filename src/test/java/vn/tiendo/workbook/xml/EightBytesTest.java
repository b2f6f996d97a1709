package vn.tiendo.workbook.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EightBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "0042", "1234567", "12345678", "99999999", "00000000"})
    void readsTheDigitsThatComeFirst(String digits) {
        for (int behind = 0; behind < 256; behind++) {
            if (!Character.isDigit((char) behind)) {
                long eight = EightBytes.at((digits + (char) behind + "99999999").getBytes(ISO_8859_1), 0);

                assertThat(EightBytes.digits(eight)).isEqualTo(digits.length());
                assertThat(EightBytes.number(eight, digits.length()))
                        .isEqualTo(digits.isEmpty() ? 0 : Long.parseLong(digits));
            }
        }
    }

    @Test
    void findsASignAmongOthersWhereverItStands() {
        var random = new Random(1);
        for (int round = 0; round < 10_000; round++) {
            var bytes = new byte[12];
            random.nextBytes(bytes);
            int from = random.nextInt(5);
            boolean held = false;
            for (int i = from; i < from + 8; i++) {
                held |= bytes[i] == 'h' || bytes[i] == '!' || bytes[i] == '?' || bytes[i] == 0;
            }

            assertThat(EightBytes.hold(bytes, from, 'h')).isEqualTo(held);
        }
    }

    @Test
    void findsTextAsItIsWritten() {
        byte[] bytes = "x</v></c>".getBytes(ISO_8859_1);

        assertThat(EightBytes.at(bytes, 1)).isEqualTo(EightBytes.of("</v></c>"));
        assertThat(EightBytes.at(bytes, 1) & EightBytes.first(4)).isEqualTo(EightBytes.of("</v>"));
        assertThat(EightBytes.at(bytes, 2)).isZero();
    }
}
