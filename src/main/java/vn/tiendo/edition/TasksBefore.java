package vn.tiendo.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.OfficerText;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.programme.Programme;

/** What officers set as tasks in the report of the period before, point by point. */
record TasksBefore(Programme programme, ReportKey report, Instant asOf, OfficerTexts texts) {

    /** So many digits of its hash tell a task from the others of a report. */
    private static final int DIGITS = 12;

    /** @param block the code of the place in which they are written */
    List<FollowUp> of(String block) {
        var before = previous(report.period());
        return items(block, before).stream()
                .map(task -> new FollowUp(
                        block,
                        block + "/" + hash(task),
                        Optional.empty(),
                        task,
                        since(block, before, task),
                        FollowUp.State.ASSIGNED,
                        Optional.empty()))
                .toList();
    }

    private Period previous(Period period) {
        return programme.calendar().previous(programme.periods().rhythm(), period);
    }

    private List<String> items(String block, Period period) {
        return Optional.ofNullable(texts.of(report.of(period), asOf).get(block)).map(OfficerText::words).stream()
                .flatMap(words -> words.items().stream())
                .toList();
    }

    private Period since(String block, Period first, String task) {
        var since = first;
        String hash = hash(task);
        for (int i = 0; i < ProposalsBefore.LONGEST; i++) {
            var earlier = previous(since);
            if (items(block, earlier).stream().map(TasksBefore::hash).noneMatch(hash::equals)) {
                break;
            }
            since = earlier;
        }
        return since;
    }

    /** Accents and case are no other task. */
    private static String hash(String task) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Folded.of(task).key().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
