package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What only a real server shows: error pages, cookies, limits, many at once. */
class ServedPagesTest extends DeskFixture {

    private static final String BOUNDARY = "----tiendo";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Environment settings;

    @Test
    void saysInPlainVietnameseThatAPageIsNotThere() throws Exception {
        for (String path : new String[] {"/submissions/999999", "/nothing", "/periods/2025-03/files/..%2fx"}) {
            var answer = get(path);

            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("Exception", "vn.tiendo", "org.springframework", "Whitelabel");
        }
        assertThat(get("/submissions/999999").body()).contains("Không có trang này", "Về bảng theo dõi");
        assertThat(get("/submissions/999999").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @Test
    void explainsThatAFileIsTooLarge() throws Exception {
        String token = token();

        var file = upload(token, new byte[LARGEST_FILE + 1], 1);
        var all = upload(token, new byte[LARGEST_FILE], 4);
        var tooMany = upload(token, new byte[1], 20);

        for (var answer : List.of(file, all, tooMany)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Tệp quá lớn").doesNotContain("Exception");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void takesAnUploadWithAVeryLongVietnameseName() throws Exception {
        var answer = upload(token(), "Đường dài".getBytes(UTF_8), 1);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
                .contains("Biên nhận số", "Ế".repeat(200));
    }

    @Test
    void keepsTheSessionCookieToItself() throws Exception {
        var answer = get("/");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void servesTheStyleAndTheSign() throws Exception {
        assertThat(get("/tiendo.css").headers().firstValue("Content-Type")).hasValue("text/css");
        assertThat(get("/tiendo.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void refusesForeignHostNames() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, "GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nConnection: close\r\n\r\n");

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void turnsUploadsAwayWhileItsHandsAreFull() throws Exception {
        String token = token();
        // So many as one sender may have on their way.
        try (var slow = slow();
                var another = slow()) {
            assertThat(another.getPort()).isEqualTo(slow.getPort());
            await().atMost(Duration.ofMinutes(5))
                    .untilAsserted(() -> assertThat(
                                    upload(token, new byte[] {1}, 1).statusCode())
                            .isEqualTo(429));
            assertThat(get("/").statusCode()).isEqualTo(200);
        }
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(upload(token, new byte[] {1}, 1).statusCode())
                        .isEqualTo(302));
    }

    private Socket slow() throws IOException {
        var slow = new Socket(InetAddress.getLoopbackAddress(), port);
        send(slow, """
                POST /submissions HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: 1000\r
                \r
                --x\r
                """);
        return slow;
    }

    private String token() throws Exception {
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String token, byte[] bytes, int times)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "", token.getBytes(UTF_8)));
        body.writeBytes(part("programme", "", PROGRAMME.getBytes(UTF_8)));
        for (int i = 0; i < times; i++) {
            body.writeBytes(part("file", "; filename=\"" + "Ế".repeat(200) + ".xlsx\"", bytes));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(address("/submissions"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static byte[] part(String name, String attributes, byte[] bytes) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + attributes
                        + "\r\n\r\n")
                .getBytes(UTF_8));
        part.writeBytes(bytes);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
