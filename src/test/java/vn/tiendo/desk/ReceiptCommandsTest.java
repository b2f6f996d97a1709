package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.desk.receipt.ReceiptAsText;
import vn.tiendo.desk.receipt.ReceiptFile;
import vn.tiendo.programme.OneLanguage;
import vn.tiendo.receipt.ReceiptSeals;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.ReceiptSeal;

/** Receipts from the command line: shown, mailed about, altered, verified. */
class ReceiptCommandsTest extends CorrectedHome {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt show --receipt=1",
                "submissions --period=2025-06",
                "submissions show --receipt=1",
                "findings --receipt=1",
                "changes --receipt=3",
                "reason list --receipt=3",
                "period status --period=2025-06",
                "mail status",
                "rules judge --receipt=1",
                "names find --kind=unit Tuần",
                "withdraw --receipt=1 --by=An --reason=sai"
            })
    void speaksVietnameseAloneOfAVietnameseProgramme(String command) {
        var answer = spoken(command.split(" "));

        assertThat(answer.said() + answer.told()).isNotBlank();
        assertThat(OneLanguage.englishIn((answer.said() + answer.told())
                        .replaceAll("TIENDO: [^\n]*|receipt verify|contacts\\.csv|'mail status'|unit = province", "")))
                .isEmpty();
    }

    @Test
    void showWhatWasCountedOfReturnedAndOfAccepted() {
        var returned = show(1);
        var accepted = show(3);

        assertThat(returned)
                .contains(
                        "BIÊN NHẬN BÀI NỘP SỐ 1",
                        "Huyện Mường Chà (097)",
                        "TRẢ LẠI",
                        "chưa số nào được đưa vào báo cáo")
                .contains("Biểu số 01 – ", "Kế hoạch vốn năm – Tổng số: ")
                .contains("không; số liệu của đơn vị trong kỳ này lấy theo bài nộp số 3");
        assertThat(accepted)
                .contains("ĐÃ NHẬN", "Tính vào báo cáo: có", "Kế hoạch vốn năm – Tổng số: 85.530.000.000 đồng (6 ô)")
                .contains("6 dòng chi tiết, 151 số liệu", "- D01: 5.397 người; ")
                .doesNotContain("Đếm lại");
        assertThat(show(2)).contains("Không đọc được tệp nên chưa đếm được gì.").doesNotContain("Biểu số");
    }

    @Test
    void sayTheSameInEnglishAndForPrograms() {
        var english = spoken("receipt", "show", "--receipt=3", "--english").said();
        var json = json(showJson(3));

        assertThat(english).contains("RECEIPT FOR SUBMISSION NO. 3", "Biểu số 01 – Progress", "In the reports:   yes");
        assertThat(json.get("counting").asLong()).isEqualTo(3);
        assertThat(json.get("counted")
                        .get("forms")
                        .get(0)
                        .get("sums")
                        .get(2)
                        .get("sum")
                        .asString())
                .isEqualTo("85530000000");
    }

    @Test
    void knowTheirOwnReceipts() throws IOException {
        for (String text : List.of(
                show(1),
                show(2),
                show(3),
                showJson(3),
                spoken("receipt", "show", "--receipt=3", "--english").said())) {
            var verified = verify("r.txt", text.getBytes(UTF_8));

            assertThat(verified.code()).as(verified.said()).isZero();
            assertThat(verified.said()).contains("Biên nhận thật, nguyên vẹn", "Tình trạng hiện nay");
        }
    }

    @Test
    void knowReceiptsOfBeforeThatSayLess() throws IOException {
        var said = show(3).lines().toList();
        var before = said.subList(1, said.indexOf(ReceiptAsText.SIGNED)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("Tình trạng:") && !line.startsWith("Thời hạn:"))
                .toList();
        var signature = signed(before);
        String text = ReceiptAsText.BEGIN + "\n" + String.join("\n", before) + "\n" + ReceiptAsText.SIGNED + "\n"
                + signature.whole() + "\n" + signature.lines() + "\n" + ReceiptAsText.END;

        var verified = verify("before.txt", text.getBytes(UTF_8));

        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.said()).contains("nguyên vẹn", "Tình trạng:       ✔ được tính");
    }

    private static ReceiptSeal.Signature signed(List<String> lines) {
        var home = folder.resolve("home");
        try (var stores = OpenStores.openIfPresent(home).orElseThrow()) {
            return ReceiptSeals.of(stores.signingKeys(), home).sign(ReceiptAsText.FORM, lines);
        }
    }

    static Stream<byte[]> mailed() {
        String text = show(3);
        return Stream.of(
                text.replace("\n", "\r\n").getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                text.getBytes(UTF_16),
                text.replace("\n", "  \n\n").getBytes(UTF_8),
                ("Kính gửi anh,\n\n" + text.replaceAll("(?m)^", "> ") + "\nTrân trọng.\n").getBytes(UTF_8),
                text.replaceAll("(?m)^([^=-].*?): ", "$1:\n").getBytes(UTF_8),
                showJson(3).replace("\n", "").replace("  ", " ").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("mailed")
    void knowThemAfterAMailProgramHadThem(byte[] content) throws IOException {
        var verified = verify("mail.txt", content);

        assertThat(verified.code()).as(verified.said()).isZero();
    }

    @Test
    void nameTheLineThatWasAlteredAndWhatItWas() throws IOException {
        var text = verify(
                "r.txt", show(3).replace("85.530.000.000", "95.530.000.000").getBytes(UTF_8));
        var json = verify(
                "r.json",
                showJson(3).replace("\"85530000000\"", "\"95530000000\"").getBytes(UTF_8));

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.said())
                .contains("đã bị sửa: 1 dòng", "nay ghi: - Kế hoạch vốn năm – Tổng số: 95.530.000.000 đồng (6 ô)")
                .contains("bản gốc ghi: - Kế hoạch vốn năm – Tổng số: 85.530.000.000 đồng (6 ô)");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.said()).contains("bản gốc ghi: counted.forms[0].sums[2].sum = \"85530000000\"");
    }

    @Test
    void noticeLinesTakenOutAndSignaturesCut() throws IOException {
        String text = show(3);
        var shorter = verify("r.txt", text.replaceAll("(?m)^Đã báo:.*\n", "").getBytes(UTF_8));
        var unsigned = verify("r.txt", text.substring(0, text.indexOf("-----")).getBytes(UTF_8));

        assertThat(shorter.code()).isEqualTo(1);
        assertThat(shorter.said()).contains("Một dòng đã bị bỏ đi: Đã báo:");
        assertThat(unsigned.code()).isEqualTo(1);
        assertThat(unsigned.said()).contains("thiếu mã xác thực");
    }

    @Test
    void doNotTakeAnothersReceiptForTheirs() throws IOException {
        var lines = show(3).lines().toList();
        var body = lines.subList(1, lines.indexOf(ReceiptAsText.SIGNED)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        var signature = new ReceiptSeal("khoá khác").sign("text", body);
        String foreign = ReceiptAsText.BEGIN + "\n" + String.join("\n", body) + "\n" + ReceiptAsText.SIGNED + "\n"
                + signature.whole() + "\n" + signature.lines() + "\n" + ReceiptAsText.END;

        var verified = verify("r.txt", foreign.getBytes(UTF_8));

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("Không phải biên nhận do máy này lập");
    }

    @Test
    void knowAWorkbookByItsBytesWhateverItIsCalled() throws IOException {
        var verified = verify("ten khac.xlsx", Files.readAllBytes(CLEAN));

        assertThat(verified.code()).isZero();
        assertThat(verified.said()).contains("đúng từng byte", "BIÊN NHẬN BÀI NỘP SỐ 3", "Tất cả: ");
    }

    @Test
    void sayOfAChangedWorkbookWhatItMayHaveBeen() throws IOException {
        byte[] content = Files.readAllBytes(CLEAN);
        content[content.length - 1] ^= 1;

        var sameName = verify("097_2025-06.XLSX", content);
        var reply = verify("097_2025-06_tra-lai.xlsx", content);
        var other = verify("khac.xlsx", withAnotherValue());

        assertThat(sameName.code()).isEqualTo(1);
        assertThat(sameName.said()).contains("tệp đã thay đổi sau khi gửi", "biên nhận số 3");
        assertThat(reply.said()).contains("phiếu phản hồi của chúng tôi", "biên nhận số 3");
        assertThat(other.said()).contains("của đơn vị và kỳ đã có bài nộp", "biên nhận số 3");
    }

    @Test
    void sayOfAStrangersFileThatThereIsNoReceipt() throws IOException {
        var verified = verify("la.xlsx", new byte[] {1, 2, 3});

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("Không có biên nhận nào").doesNotContain("biên nhận số");
    }

    @Test
    void neverBreakDownOnGarbage() throws IOException {
        var chance = new Random(11);
        String text = show(3);
        var garbage = List.of(
                "",
                "{",
                "{}",
                "[".repeat(5000),
                "{\"a\":".repeat(3000),
                ReceiptAsText.BEGIN,
                ReceiptAsText.BEGIN + "\n" + ReceiptAsText.SIGNED,
                ReceiptAsText.SIGNED + "\n" + ReceiptAsText.BEGIN + "\n" + ReceiptAsText.END,
                "{\"kind\":\"tiendo-receipt\",\"signature\":{\"whole\":\"x\",\"lines\":\"y\"}}",
                "{\"kind\":\"tiendo-receipt\",\"kind\":\"tiendo-receipt\"}",
                text.substring(0, chance.nextInt(text.length())),
                text + text);
        for (String content : garbage) {
            var parsed = ReceiptFile.of(content.getBytes(UTF_8));
            parsed.ifPresent(file -> file.signature()
                    .ifPresent(signature -> new ReceiptSeal("k").check(file.form(), file.texts(), signature)));
        }
        byte[] noise = new byte[10_000];
        chance.nextBytes(noise);

        assertThat(ReceiptFile.of(noise)).isEmpty();
        assertThat(verify("r.txt", garbage.get(3).getBytes(UTF_8)).code()).isEqualTo(1);
        assertThat(verify("r.json", garbage.get(8).getBytes(UTF_8)).code()).isEqualTo(1);
    }

    @Test
    void tellWrongUsageApart() {
        assertThat(spoken("receipt", "verify", folder.resolve("nicht").toString())
                        .code())
                .isEqualTo(2);
        assertThat(spoken("receipt", "verify", folder.toString()).code()).isEqualTo(2);
        assertThat(spoken("receipt", "show", "--receipt=99").code()).isEqualTo(2);
        assertThat(spoken("changes", "--receipt=99").code()).isEqualTo(2);
        assertThat(spoken("changes").code()).isEqualTo(2);
        assertThat(spoken("changes", "--receipt=3", "--since=3").code()).isEqualTo(2);
    }
}
