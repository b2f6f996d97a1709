package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** What an operator asks of mail, on a home that took one file in. */
class MailCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void takesAFileIn() throws IOException {
        var sample = Path.of("input", "2025-06", "094_2025-06.xlsx");
        var dropped = folder.resolve("input").resolve("2025-06").resolve("094_2025-06.xlsx");
        Files.createDirectories(dropped.resolveSibling("."));
        Files.copy(sample, dropped, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        var run = Spoken.by(
                "run",
                "--period=2025-06",
                home(),
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    @AfterEach
    void switchesOff() {
        System.clearProperty("tiendo.mail.from");
        System.clearProperty("spring.mail.host");
        System.clearProperty("spring.mail.port");
    }

    private static void switchOn(int port) {
        System.setProperty("tiendo.mail.from", "tiendo@dienbien.example");
        System.setProperty("spring.mail.host", "127.0.0.1");
        System.setProperty("spring.mail.port", Integer.toString(port));
    }

    private static String home() {
        return "--home=" + folder.resolve("home");
    }

    @Test
    void sayThatMailIsOffAndHowItIsSwitchedOn() {
        for (String[] command : new String[][] {
            {"mail", "send", home()},
            {"mail", "test", "--to=x@y.example", home()},
            {"remind", "--period=2025-06", home()}
        }) {
            var spoken = Spoken.by(command);

            assertThat(spoken.code()).isEqualTo(2);
            assertThat(spoken.told())
                    .contains("Thư đang tắt: chưa đặt tiendo.mail.from, spring.mail.host")
                    .contains("TIENDO_MAIL_FROM", "SPRING_MAIL_HOST");
        }
    }

    @Test
    void tellWhoWouldBeRemindedWhileMailIsOff() {
        var spoken = Spoken.by("remind", "--period=2025-06", "--dry-run", home());

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.said())
                .contains("vanthu@tuangiao.dienbien.example", "báo cáo tháng 6/2025 của Huyện Tuần Giáo")
                .contains("14 đơn vị còn thiếu", "công văn")
                .contains("15 thư", "Thư đang tắt")
                .doesNotContain("vanthu@dienbienphu");
    }

    @Test
    void sendAReminderOnceADayAndTellWhatWasSent() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            switchOn(server.getSmtp().getPort());

            var first = Spoken.by("remind", "--period=2025-06", home());
            var again = Spoken.by("remind", "--period=2025-06", home());
            var status = Spoken.by("mail", "status", "--json", home());

            assertThat(first.code()).as(first.told()).isZero();
            assertThat(first.said()).contains("15 thư mới", "Đã gửi 15");
            assertThat(again.said()).contains("Không có thư nào mới", "Đã gửi 0");
            assertThat(server.getReceivedMessages()).hasSize(15);
            var urban = new ObjectMapper().readTree(status.lines().getFirst());
            assertThat(urban.get("on").asBoolean()).isTrue();
            assertThat(urban.get("mails").get("sent").asInt()).isEqualTo(15);
        } finally {
            server.stop();
        }
    }

    @Test
    void tryTheSettingsWithOneMail() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        int port = server.getSmtp().getPort();
        switchOn(port);

        var sent = Spoken.by("mail", "test", "--to=x@y.example", home());
        server.stop();
        var dead = Spoken.by("mail", "test", "--to=x@y.example", home());
        var wrong = Spoken.by("mail", "test", "--to=x@y", home());

        assertThat(sent.code()).as(sent.told()).isZero();
        assertThat(dead.code()).isEqualTo(1);
        assertThat(dead.told()).contains("Không gửi được");
        assertThat(wrong.code()).isEqualTo(2);
    }

    @Test
    void writeTheLetterToThoseWhoOwe() {
        var file = folder.resolve("letter.docx");

        var all = Spoken.by("letter", "--period=2025-06", home(), "--output=" + file);
        var one = Spoken.by("letter", "--period=2025-06", "--unit=094", home(), "--output=" + file);
        var unknown = Spoken.by("letter", "--period=2025-06", "--unit=999", home(), "--output=" + file);

        assertThat(all.code()).as(all.told()).isZero();
        assertThat(all.said()).contains("14 đơn vị");
        assertThat(file).isNotEmptyFile();
        assertThat(one.code()).isEqualTo(2);
        assertThat(one.told()).contains("không đơn vị nào trong số được nêu còn thiếu");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.told()).contains("Không có đơn vị '999'");
    }
}
