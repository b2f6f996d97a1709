package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;

class FindingsAsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", "  =1", "\u202E=1"})
    void neverLetsAStrangersTextBeAFormula(String hostile) {
        String csv = FindingsAsCsv.of(answer(hostile), Locale.of("vi"));

        assertThat(csv).doesNotContain("\"" + hostile).contains("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\nb"})
    void keepsWhatIsWrittenInOneField(String text) {
        String csv = FindingsAsCsv.of(answer(text), Locale.ENGLISH);

        assertThat(csv).startsWith("\uFEFF\"No.\"").endsWith("\r\n").contains("\"" + text.replace("\"", "\"\"") + "\"");
    }

    private static SenderAnswer answer(String found) {
        var finding = TestFinding.error("DA04")
                .in("B01", "Biểu 01")
                .at("L12")
                .saw(found, "")
                .saying("Câu. [DA04]", "Sentence. [DA04]")
                .build();
        return new SenderAnswer(
                new FileName("a.xlsx"),
                Optional.of(1L),
                Optional.empty(),
                Optional.empty(),
                State.REJECTED,
                List.of(finding));
    }
}
