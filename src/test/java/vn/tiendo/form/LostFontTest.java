package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.Repair.Kind;
import vn.tiendo.form.letters.Decoded;
import vn.tiendo.form.letters.LegacyAlphabet;
import vn.tiendo.form.letters.SheetLetters;
import vn.tiendo.workbook.CellValue;

/** Texts whose font says nothing of their alphabet: what is old is found by its letters, what is right is left alone. */
class LostFontTest {

    private static final Pattern PHRASE = Pattern.compile("\\p{L}[\\p{L} .()-]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3_RECOGNISED|Tuyªn ®\u00ad\u00adêng|Tuyên đườing",
                "TCVN3_RECOGNISED|TØnh §iÖn Biªn|Tỉnh Điện Biên",
                "TCVN3_RECOGNISED|UBND HUYÖN M¦êNG CHµ|UBND HUYỆN MƯỜNG CHÀ",
                "TCVN3_RECOGNISED|Ban QLDA §TXD thµnh phè §iÖn Biªn Phñ|Ban QLDA ĐTXD thành phố Điện Biên Phủ",
                "VNI_RECOGNISED|Ñöôøng noäi thò traán Tuaàn Giaùo|Đường nội thị trấn Tuần Giáo",
                "VNI_RECOGNISED|Nhaø maùy nöôùc (5.000 m³)|Nhà máy nước (5.000 m³)",
                "WINDOWS_1258_RECOGNISED|Huyêòn Mýõìng Chaì|Huyện Mướng Chá",
                "WINDOWS_1258_RECOGNISED|Ðiện Biên|Điện Biên",
                "UTF8_RECOGNISED|Ä\u0090iá»‡n BiÃªn|Điện Biên",
                "UTF8_RECOGNISED|Chá»§ Ä‘áº§u tÆ°|Chủ đầu tư",
            })
    void readsWhatIsSurelyOld(Kind told, String stored, String meant) {
        var decoded = decoded(stored.replace("\u00ad\u00ad", "\u00ad"));

        assertThat(decoded.text()).isEqualTo(meant.replace("đườing", "đường"));
        assertThat(decoded.told()).containsExactly(told);
    }

    @ParameterizedTest
    @MethodSource("rightTexts")
    void neverTouchesRightText(String text) {
        assertThat(decoded(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Nam Pô",
        "Thanh Bình",
        "Không có",
        "m²",
        "±0,5",
        "5°C",
        "Ångström",
        "© 2025",
        "São Paulo",
        "Müller",
        "Giao khoán hoàn toàn",
        "So sánh toàn quốc và dự toán",
        "CAFÉ…"
    })
    void saysNothingOfWhatIsOrdinary(String text) {
        assertThat(decoded(text).told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kh¸c", "BiÓu 01", "Bieåu 01", "Ä\u0090iá»‡n BiÃ", "Upgrade of the airport of §iÖn Biªn city"})
    void tellsWhatItLeavesBecauseItIsNotSure(String text) {
        assertThat(decoded(text)).isEqualTo(Decoded.of(text, Kind.LETTERS_SUSPECTED));
    }

    @ParameterizedTest
    @EnumSource(LegacyAlphabet.class)
    void readsNearlyEveryPhraseOfTheProgrammeByItself(LegacyAlphabet alphabet) throws IOException {
        var writing = new OldWriting(alphabet);
        var phrases = phrases().stream()
                .filter(text -> text.split(" ", -1).length >= 4)
                .filter(text -> !writing.write(text).equals(text))
                .toList();

        var wrong = phrases.stream().filter(text -> isMisread(text, decoded(writing.write(text)), writing));
        long read = phrases.stream()
                .filter(text -> decoded(writing.write(text)).text().equalsIgnoreCase(text))
                .count();

        assertThat(wrong).isEmpty();
        assertThat(phrases).hasSizeGreaterThan(100);
        assertThat(read * 100.0 / phrases.size()).isGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource(LegacyAlphabet.class)
    void readsShortTextsTooOnASheetThatSpeaksTheAlphabet(LegacyAlphabet alphabet) throws IOException {
        var writing = new OldWriting(alphabet);
        var phrases = phrases();
        var sheet = new SheetLetters();
        phrases.stream().limit(60).forEach(text -> sheet.note(new CellValue.Text(writing.write(text)), "Arial"));
        var coded = phrases.stream()
                .filter(text -> !writing.write(text).equals(text))
                .toList();

        var wrong = coded.stream()
                .filter(text -> isMisread(text, sheet.decode(new CellValue.Text(writing.write(text)), ""), writing));
        long read = coded.stream()
                .map(text -> sheet.decode(new CellValue.Text(writing.write(text)), "")
                        .text()
                        .equalsIgnoreCase(text))
                .filter(same -> same)
                .count();

        assertThat(wrong).isEmpty();
        assertThat(read * 100.0 / coded.size()).isGreaterThan(98);
    }

    @ParameterizedTest
    @CsvSource({"Nam Pô", "Thanh Bình", "m²", "3 × 4", "Müller", "Straße", "café", "Ghi chú"})
    void leavesRightTextAloneOnASheetThatSpeaksBoth(String text) {
        var sheet = new SheetLetters();
        sheet.note(
                new CellValue.Text("Tr\u00ad\u00adêng THCS ThÞ trÊn huyÖn, tæng møc ®Çu t\u00ad"
                        .replace("\u00ad\u00ad", "\u00ad")),
                "");
        sheet.note(new CellValue.Text("Trường THCS Thị trấn"), "");

        assertThat(sheet.decode(new CellValue.Text(text), "").text()).isEqualTo(text);
    }

    private static boolean isMisread(String meant, Decoded decoded, OldWriting writing) {
        return !decoded.text().equalsIgnoreCase(meant) && !decoded.text().equals(writing.write(meant));
    }

    private static Decoded decoded(String text) {
        return new SheetLetters().decode(new CellValue.Text(text), "Arial");
    }

    private static Stream<String> rightTexts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/vn/tiendo/form/right-texts.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    /** Names and labels of the shipped programme. */
    private static Set<String> phrases() throws IOException {
        var phrases = new TreeSet<String>();
        for (String folder : List.of("jobs/urban-infrastructure", "jobs/urban-infrastructure/forms")) {
            try (var files = Files.list(Path.of(folder))) {
                // Whom mail goes to stands in no workbook.
                for (var file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith("contacts.csv"))
                        .toList()) {
                    for (String line : Files.readAllLines(file)) {
                        Stream.of(line.split("[,;:\"|\\[\\]{}*/#]", -1))
                                .map(String::strip)
                                .filter(text -> PHRASE.matcher(text).matches())
                                .forEach(phrases::add);
                    }
                }
            }
        }
        return phrases;
    }
}
