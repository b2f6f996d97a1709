package vn.tiendo.desk.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.notice.SentMail;
import vn.tiendo.programme.Programme;

/**
 * How a programme's mail stands.
 *
 * @param troubled those that are tried again and those given up, the newest first
 * @param unaddressed submissions about which there was nobody to write to
 * @param unreachable units without an address
 */
record MailStatus(
        String programme,
        boolean on,
        List<String> lacking,
        @Nullable String since,
        Map<SentMail.State, Integer> counts,
        List<SentMail> troubled,
        int unaddressed,
        List<String> unreachable,
        boolean provinceReachable) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static MailStatus of(OpenMail open, Programme programme, int limit) {
        var sent = open.mail().sent();
        var today = LocalDate.now(programme.schedule().zone());
        return new MailStatus(
                programme.code(),
                open.post().isOn(),
                open.post().lacking(),
                open.mail().outbox().since().map(Object::toString).orElse(null),
                sent.counts(programme.code()),
                sent.troubled(programme.code(), limit),
                sent.unaddressed(programme.code()),
                open.mail().unreachable(programme),
                !programme.registry().provinceContacts(today).isEmpty());
    }

    int count(SentMail.State state) {
        return counts.getOrDefault(state, 0);
    }

    private record Line(
            String programme,
            boolean on,
            List<String> lacking,
            @Nullable String since,
            Map<String, Integer> mails,
            List<Trouble> troubled,
            int unaddressed,
            List<String> unreachable,
            boolean provinceReachable) {}

    private record Trouble(
            long mail,
            String kind,
            String to,
            String state,
            int attempts,
            @Nullable String nextAt,
            String error) {

        static Trouble of(SentMail mail) {
            var notice = mail.notice();
            return new Trouble(
                    notice.id(),
                    notice.kind().code(),
                    notice.recipient().value(),
                    mail.state().code(),
                    notice.attempts(),
                    mail.nextAt().map(Object::toString).orElse(null),
                    mail.error());
        }
    }

    String json() {
        return JSON.writeValueAsString(new Line(
                programme,
                on,
                lacking,
                since,
                counts.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue)),
                troubled.stream().map(Trouble::of).toList(),
                unaddressed,
                unreachable,
                provinceReachable));
    }
}
