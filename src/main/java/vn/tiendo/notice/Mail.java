package vn.tiendo.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import vn.tiendo.programme.registry.MailAddress;

/**
 * Writes mails as they travel: plain text in UTF-8, quoted-printable so that it can be read in the raw; no HTML. Nothing
 * of a stranger's gets into the head but what was made one line before.
 */
final class Mail {

    private static final String QUOTED_PRINTABLE = "quoted-printable";

    private final MailSettings settings;

    Mail(MailSettings settings) {
        this.settings = settings;
    }

    void write(MimeMessage message, Notice notice, List<Enclosed> enclosed, List<MailAddress> replyTo)
            throws MessagingException {
        address(message, address(notice.recipient(), notice.recipientName()), notice.subject());
        if (!replyTo.isEmpty()) {
            message.setReplyTo(replyTo.stream().map(one -> address(one, "")).toArray(Address[]::new));
        }
        // The same however often it is sent, so that mail programs show one that came twice once.
        message.setHeader("Message-ID", messageId(notice.key()));
        fill(message, notice.body(), enclosed);
    }

    void writeTest(MimeMessage message, MailAddress to, String subject, String body) throws MessagingException {
        address(message, address(to, ""), subject);
        fill(message, body, List.of());
    }

    private void address(MimeMessage message, InternetAddress to, String subject) throws MessagingException {
        message.setFrom(address(settings.sender(), settings.fromName()));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(OneLine.of(subject), UTF_8.name());
        // RFC 3834: nobody's out-of-office answers this.
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private static InternetAddress address(MailAddress address, String name) {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address.value(), null, UTF_8.name())
                    : new InternetAddress(address.value(), OneLine.of(name), UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("UTF-8 is always there", impossible);
        }
    }

    private static void fill(MimeMessage message, String text, List<Enclosed> enclosed) throws MessagingException {
        if (enclosed.isEmpty()) {
            setText(message, text);
            return;
        }
        var parts = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        setText(body, text);
        parts.addBodyPart(body);
        for (Enclosed one : enclosed) {
            parts.addBodyPart(attachment(one));
        }
        message.setContent(parts);
    }

    private static void setText(Part part, String text) throws MessagingException {
        part.setContent(text, "text/plain; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", QUOTED_PRINTABLE);
    }

    private static BodyPart attachment(Enclosed enclosed) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosed.content(), enclosed.type())));
        part.setFileName(enclosed.name());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private String messageId(String key) {
        return "<" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)) + "@"
                + settings.sender().domain() + ">";
    }
}
