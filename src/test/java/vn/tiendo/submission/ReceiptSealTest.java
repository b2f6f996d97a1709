package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.submission.ReceiptCheck.Altered;
import vn.tiendo.submission.ReceiptCheck.Difference;
import vn.tiendo.submission.ReceiptCheck.Foreign;
import vn.tiendo.submission.ReceiptCheck.Genuine;
import vn.tiendo.submission.ReceiptSeal.Signature;

class ReceiptSealTest {

    private static final List<String> LINES = List.of(
            "BIÊN NHẬN BÀI NỘP SỐ 12",
            "Đơn vị: Huyện Tuần Giáo (099)",
            "Dung lượng: 45.678 byte",
            "Biểu số 01: 9 dòng chi tiết, 243 số liệu",
            "Kế hoạch vốn năm: 150.000.000.000 đồng (9 ô)");

    private final ReceiptSeal seal = new ReceiptSeal("khoá của máy này");
    private final Signature signature = seal.sign("text", LINES);

    @Test
    void knowsWhatItSigned() {
        assertThat(seal.check("text", LINES, signature)).isEqualTo(new Genuine());
    }

    @Test
    void takesNoNoticeOfWhiteSpaceBrokenLinesAndDecomposedLetters() {
        var mailed = List.of(
                "BIÊN NHẬN   BÀI NỘP SỐ 12\u00A0",
                java.text.Normalizer.normalize("Đơn vị: Huyện Tuần Giáo (099)", java.text.Normalizer.Form.NFD),
                "Dung lượng: 45.678 byte\t",
                "Biểu số 01: 9 dòng chi tiết,",
                "243 số liệu",
                "Kế hoạch vốn năm: 150.000.000.000 đồng (9 ô)\u200B");

        assertThat(seal.check("text", mailed, signature)).isEqualTo(new Genuine());
    }

    @Test
    void namesTheLineThatWasAltered() {
        var altered = new ArrayList<>(LINES);
        altered.set(4, "Kế hoạch vốn năm: 750.000.000.000 đồng (9 ô)");

        assertThat(seal.check("text", altered, signature))
                .isEqualTo(
                        new Altered(List.of(new Difference(OptionalInt.of(4), Optional.of(seal.code(LINES.get(4)))))));
    }

    @Test
    void namesLinesPutInAndTakenOut() {
        var altered = new ArrayList<>(LINES);
        altered.remove(2);
        altered.add(1, "Đã được tỉnh xác nhận");

        assertThat(seal.check("text", altered, signature))
                .isEqualTo(new Altered(List.of(
                        new Difference(OptionalInt.of(1), Optional.empty()),
                        new Difference(OptionalInt.empty(), Optional.of(seal.code(LINES.get(2)))))));
    }

    @Test
    void noticesLinesThatChangedPlaces() {
        var altered = new ArrayList<>(LINES);
        altered.add(altered.remove(0));

        assertThat(seal.check("text", altered, signature)).isInstanceOf(Altered.class);
    }

    @Test
    void noticesEveryCharacterThatIsAnother() {
        var chance = new Random(7);
        for (int line = 0; line < LINES.size(); line++) {
            String text = LINES.get(line);
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != ' ') {
                    char other = (char) ('a' + chance.nextInt(26));
                    String changed =
                            text.substring(0, i) + (text.charAt(i) == other ? 'Z' : other) + text.substring(i + 1);
                    var altered = new ArrayList<>(LINES);
                    altered.set(line, changed);

                    assertThat(seal.check("text", altered, signature))
                            .as(changed)
                            .isInstanceOfSatisfying(
                                    Altered.class,
                                    found -> assertThat(found.differences()).hasSize(1));
                }
            }
        }
    }

    @Test
    void isAnotherInstallationsForOthers() {
        assertThat(new ReceiptSeal("khoá của máy khác").check("text", LINES, signature))
                .isEqualTo(new Foreign());
    }

    @Test
    void knowsWhatAnyKeyOfTheInstallationSigned() {
        var newer = new ReceiptSeal("khoá mới", List.of("khoá mới", "khoá cũ"));
        var older = new ReceiptSeal("khoá cũ").sign("text", LINES);
        var altered = new ArrayList<>(LINES);
        altered.set(0, "khác");

        assertThat(newer.check("text", LINES, older)).isEqualTo(new Genuine());
        assertThat(newer.check("text", altered, older)).isInstanceOf(Altered.class);
        assertThat(newer.check("text", LINES, newer.sign("text", LINES))).isEqualTo(new Genuine());
    }

    @Test
    void takesNoTextForJson() {
        assertThat(seal.check("json", LINES, signature)).isEqualTo(new Altered(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "AAAABBBBCCCC", "ÿ�"})
    void isNotMisledByWhateverStandsUnderAReceipt(String codes) {
        assertThat(seal.check("text", LINES, new Signature("AAAA", codes))).isEqualTo(new Foreign());
        assertThat(seal.check("text", LINES, new Signature(signature.whole(), codes)))
                .isNotEqualTo(new Genuine());
        assertThat(seal.check("text", List.of(), new Signature(codes, codes))).isEqualTo(new Foreign());
    }
}
