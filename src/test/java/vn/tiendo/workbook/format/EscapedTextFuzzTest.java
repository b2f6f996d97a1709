package vn.tiendo.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import vn.tiendo.workbook.Promises;

/** Any text with escapes in it. */
class EscapedTextFuzzTest {

    @FuzzTest
    @DictionaryEntries({"_x000D_", "_x005F_", "_x0000_", "_xD83D_", "_xDE00_", "_xD83D__xDE00_", "_x"})
    void givesTextThatAnyDatabaseTakes(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // XML holds no NUL, so only an escape could bring one in.
        String storable = text.replace('\0', ' ');

        String decoded = EscapedText.decode(storable);

        assertThat(Promises.isStorable(decoded)).isTrue();
        assertThat(decoded.length()).isLessThanOrEqualTo(text.length());
        if (!text.contains("_x")) {
            assertThat(decoded).isEqualTo(storable);
        }
    }
}
