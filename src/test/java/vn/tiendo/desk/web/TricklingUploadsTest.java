package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Nobody keeps others from sending by sending a byte now and then. */
@TestPropertySource(properties = "tiendo.uploads.patience=1s")
class TricklingUploadsTest extends DeskFixture {

    private static final String UPLOAD = "multipart/form-data; boundary=x";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final List<Socket> open = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void hangUp() throws IOException {
        clock.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void takesAGoodUploadInWhileOthersTrickle() throws Exception {
        String token = token();
        for (int i = 0; i < 6; i++) {
            trickle("POST /submissions", UPLOAD);
        }

        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(upload(token)).isEqualTo(302));
    }

    @Test
    void tellsWhoTricklesThatItCameTooSlowly() throws Exception {
        var answer = answer(trickle("POST /submissions", UPLOAD));

        assertThat(answer).startsWith("HTTP/1.1 408").contains("Tệp đến quá chậm");
    }

    @Test
    void waitsNoLongerForOtherBodies() throws Exception {
        var form = trickle("POST /submissions", "application/x-www-form-urlencoded");
        var unasked = trickle("GET /", "text/plain");

        assertThat(answer(form)).doesNotStartWith("HTTP/1.1 2");
        assertThat(answer(unasked)).startsWith("HTTP/1.1 200");
    }

    /** Sends a byte now and then, for as long as it is let. */
    private Socket trickle(String line, String type) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(socket);
        String head = line + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Type: " + type
                + "\r\nContent-Length: 100000\r\n\r\n--x\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        var _ = clock.scheduleAtFixedRate(() -> sendOne(socket), 0, 100, TimeUnit.MILLISECONDS);
        return socket;
    }

    private static void sendOne(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException e) {
            // Hung up upon: that ends it.
            throw new UncheckedIOException(e);
        }
    }

    /** All that is said until the other side hangs up. */
    private static String answer(Socket socket) throws IOException {
        var said = new java.io.ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(said);
        } catch (java.net.SocketException hungUp) {
            assertThat(said.size()).as(String.valueOf(hungUp.getMessage())).isPositive();
        }
        return said.toString(UTF_8);
    }

    private String token() throws Exception {
        var request = HttpRequest.newBuilder(address("/")).build();
        var page = browser.send(request, BodyHandlers.ofString()).body();
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private int upload(String token) throws IOException, InterruptedException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String body = part + "_csrf\"\r\n\r\n" + token + "\r\n" + part + "programme\"\r\n\r\n" + PROGRAMME + "\r\n"
                + part + "file\"; filename=\"a.xlsx\"\r\n\r\nkhông phải bảng tính\r\n--x--\r\n";
        var request = HttpRequest.newBuilder(address("/submissions"))
                .header("Content-Type", UPLOAD)
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString()).statusCode();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
