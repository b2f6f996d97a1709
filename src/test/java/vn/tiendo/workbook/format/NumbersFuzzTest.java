package vn.tiendo.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.tiendo.workbook.CellValue;

/** Any text or any double as the number of a cell. */
class NumbersFuzzTest {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,19})?");

    @FuzzTest
    @DictionaryEntries({"1e400", "1E-308", "-0", "NaN", "INF", "Infinity", "1.#QNAN", "0x1p3", "1_000", "٣", "1,5"})
    void readsWhatBigDecimalReads(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        var read = Numbers.read(text);

        if (PLAIN.matcher(text).matches()) {
            assertThat(read).contains(new CellValue.Decimal(new BigDecimal(text)));
        }
        if (read.isPresent() && read.get() instanceof CellValue.Decimal(var number)) {
            assertThat(number).isEqualTo(new BigDecimal(text.trim()));
            assertThat(Numbers.read(number.toString())).isEqualTo(read);
        }
    }

    @FuzzTest
    void keepsEveryDoubleExactly(byte[] bytes) {
        double number = bytes.length < 8 ? bytes.length : ByteBuffer.wrap(bytes).getDouble();

        switch (Numbers.read(number)) {
            case CellValue.Decimal(var decimal) ->
                assertThat(decimal.doubleValue()).isEqualTo(number + 0.0);
            case CellValue.OutOfRange _ -> assertThat(isFigure(number)).isFalse();
            case CellValue other -> throw new AssertionError(other);
        }
    }

    /** Smaller ones are what computing leaves of a zero. */
    private static boolean isFigure(double number) {
        return number == 0 || (Double.isFinite(number) && Math.abs(number) >= 1e-308);
    }
}
