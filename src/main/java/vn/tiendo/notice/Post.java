package vn.tiendo.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.tiendo.programme.registry.MailAddress;

/** The way out for mail, where one is configured. */
public final class Post {

    private final MailSettings settings;
    private final Optional<JavaMailSender> server;

    /** @param server empty where {@code spring.mail.host} names none */
    public Post(MailSettings settings, Optional<JavaMailSender> server) {
        this.settings = settings;
        this.server = server;
    }

    public boolean isOn() {
        return lacking().isEmpty();
    }

    /** The settings that have to be made before anything is sent. */
    public List<String> lacking() {
        var lacking = new ArrayList<String>();
        if (!settings.hasSender()) {
            lacking.add("tiendo.mail.from");
        }
        if (server.isEmpty()) {
            lacking.add("spring.mail.host");
        }
        return lacking;
    }

    public MailSettings settings() {
        return settings;
    }

    /**
     * Hands a mail to the server.
     *
     * @param replyTo whom answers go to; the sender where there is nobody
     * @throws MailException if the server does not take it
     * @throws IllegalStateException if mail is off
     */
    void send(Notice notice, List<Enclosed> enclosed, List<MailAddress> replyTo) {
        var out = server.orElseThrow(() -> new IllegalStateException("Mail is off"));
        var message = out.createMimeMessage();
        try {
            new Mail(settings).write(message, notice, enclosed, replyTo);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot write notice " + notice.id(), e);
        }
        out.send(message);
    }

    /**
     * Sends a mail that says that mail arrives.
     *
     * @throws MailException if the server does not take it
     * @throws IllegalStateException if mail is off
     */
    public void test(MailAddress to, String subject, String body) {
        var out = server.orElseThrow(() -> new IllegalStateException("Mail is off"));
        MimeMessage message = out.createMimeMessage();
        try {
            new Mail(settings).writeTest(message, to, subject, body);
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot write to " + to, e);
        }
        out.send(message);
    }
}
