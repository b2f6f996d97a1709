package vn.tiendo.form.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.OldWriting;
import vn.tiendo.workbook.CellValue;

/** What is told quickly to be right is what a look at every alphabet leaves alone. */
class RightWordsTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mã dự án",
                "Kế hoạch vốn năm 2025 (triệu đồng)",
                "UBND HUYỆN MƯỜNG CHÀ",
                "Trường THCS Noong Hẹt, xã Noong Hẹt"
            })
    void knowsOrdinaryTexts(String text) {
        assertThat(RightWords.areAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuyªn",
                "Ñöôøng",
                "Ðiện Biên",
                "BiÃªn",
                "lÃ\u00a0",
                "Mươ\u0300ng",
                "Điện\u00a0Biên",
                "Biên\u200b",
                "Nam Pô nªn"
            })
    void leavesTheOthersToBeLookedAt(String text) {
        assertThat(RightWords.areAll(text)).isFalse();
    }

    @Test
    void agreesWithEveryAlphabetOnAllTextsOfTheProgrammeHoweverWritten() throws IOException {
        var texts = new TreeSet<String>();
        for (String text : texts()) {
            texts.addAll(List.of(text, Normalizer.normalize(text, Normalizer.Form.NFD)));
            texts.add(new String(text.getBytes(StandardCharsets.UTF_8), WESTERN));
            texts.add(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            for (LegacyAlphabet alphabet : LegacyAlphabet.values()) {
                texts.add(new OldWriting(alphabet).write(text));
            }
        }

        var right = texts.stream().filter(RightWords::areAll).toList();

        assertThat(right).allSatisfy(text -> {
            assertThat(new SheetLetters().decode(new CellValue.Text(text), "Arial"))
                    .isEqualTo(Decoded.asItStands(text));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                    .isTrue();
        });
        // Most texts of a report are right; if hardly one is told quickly, reading becomes slow.
        assertThat(right).hasSizeGreaterThan(texts().size() / 2);
    }

    /** The words, one by one and line by line, of all that the shipped definitions and word lists say. */
    private static Collection<String> texts() throws IOException {
        var texts = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                for (String line : Files.readAllLines(file)) {
                    texts.add(line);
                    texts.addAll(List.of(line.split("[\\s,:;\"']+", -1)));
                }
            }
        }
        return texts;
    }
}
