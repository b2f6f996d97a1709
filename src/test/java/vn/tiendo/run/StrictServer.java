package vn.tiendo.run;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that answers one command in its own way, and every other politely. */
public final class StrictServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /**
     * @param command such as {@code RCPT}
     * @param answer such as {@code 550 no such user}; empty for none at all
     */
    public StrictServer(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        sender.getJavaMailProperties().put("mail.smtp.timeout", "500");
        return sender;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException goneOrOver) {
                System.getLogger("strict").log(System.Logger.Level.DEBUG, "Gone", goneOrOver);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), true, US_ASCII);
        out.print("220 strict\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String said = line.startsWith(command) ? answer : line.startsWith("DATA") ? "354 go on" : "250 ok";
            if (!said.isEmpty()) {
                out.print(said + "\r\n");
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
