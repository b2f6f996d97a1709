package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server in the test's own process, and what arrived there. */
public final class PostOffice implements AutoCloseable {

    private final GreenMail server;

    public PostOffice() {
        this.server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    public JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "60000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "60000");
        return sender;
    }

    /** A sender whose server is gone. */
    public static JavaMailSenderImpl ofADeadServer() {
        try (var gone = new PostOffice()) {
            return gone.sender();
        }
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** A mail as its reader sees it. */
    public record Letter(MimeMessage message) {

        public String to() {
            return header("To");
        }

        public String subject() {
            return of(() -> message.getSubject());
        }

        public String header(String name) {
            return of(() -> {
                var all = message.getHeader(name);
                return all == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(String.join("\n", all)));
            });
        }

        public String text() {
            return of(() -> String.valueOf(textPart().getContent()));
        }

        public Part textPart() {
            return of(() -> message.getContent() instanceof MimeMultipart parts ? parts.getBodyPart(0) : message);
        }

        /** The only file that goes with it. */
        public Part attachment() {
            return of(() -> {
                var parts = (MimeMultipart) message.getContent();
                assertThat(parts.getCount()).isEqualTo(2);
                return parts.getBodyPart(1);
            });
        }

        /** The names of the files that go with it. */
        List<String> attachments() {
            return of(() -> {
                var names = new java.util.ArrayList<String>();
                if (message.getContent() instanceof MimeMultipart parts) {
                    for (int i = 1; i < parts.getCount(); i++) {
                        names.add(parts.getBodyPart(i).getFileName());
                    }
                }
                return names;
            });
        }

        public boolean hasAttachment() {
            return of(() -> message.getContent() instanceof MimeMultipart);
        }

        public byte[] attached() {
            return of(() -> attachment().getInputStream().readAllBytes());
        }

        public boolean isTo(String address) {
            return of(() -> message.getRecipients(Message.RecipientType.TO)[0]
                    .toString()
                    .contains(address));
        }
    }

    /** What arrived, in that order. */
    public List<Letter> letters() {
        return Stream.of(server.getReceivedMessages()).map(Letter::new).toList();
    }

    public List<Letter> lettersTo(String address) {
        return letters().stream().filter(letter -> letter.isTo(address)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private static <T> T of(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
