package vn.tiendo.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that an edition is made from, as of its instant. What it prints follows from this alone, but for how late those are
 * who have not sent.
 *
 * @param definitions their version
 * @param submissions of the period, in the order of their receipts
 * @param others what else counts: that of other periods, adjustments, decisions, reasons, closings, officers' words
 */
public record EditionInputs(String definitions, List<SubmissionInput> submissions, List<Input> others) {

    public EditionInputs {
        submissions = List.copyOf(submissions);
        others = List.copyOf(others);
    }

    /**
     * A submission of the period.
     *
     * @param unit empty where nobody knows whose it is
     * @param standing as programs read it: {@code counts}, {@code superseded}, …
     */
    public record SubmissionInput(long receipt, String unit, String file, String sha256, String standing) {

        Input asInput() {
            return new Input(Input.SUBMISSION, List.of(Long.toString(receipt), unit, file, sha256, standing));
        }
    }

    /**
     * Something else that counts.
     *
     * @param kind as programs read it
     * @param says all that it says, the same parts in the same order for each of a kind
     */
    public record Input(String kind, List<String> says) {

        /** A submission of the period itself. */
        public static final String SUBMISSION = "submission";

        /** One that counts for another period, which is named first. */
        public static final String OTHER_PERIOD = "other-period";

        public static final String REASON = "reason";

        /** Its period is named first. */
        public static final String ADJUSTMENT = "adjustment";

        public static final String DOUBLE_DECISION = "double-decision";
        public static final String PERIOD_MOVE = "period-move";

        /** Its period is named first. */
        public static final String OFFICER_TEXT = "officer-text";

        /** What became of something that was asked; the period is named first. */
        public static final String FOLLOW_UP = "follow-up";

        public Input {
            says = List.copyOf(says);
        }
    }

    /** The same by another version of the definitions. */
    public EditionInputs by(String version) {
        return new EditionInputs(version, submissions, others);
    }

    /** Each as one thing, in one order. */
    public Stream<Input> all() {
        return Stream.concat(submissions.stream().map(SubmissionInput::asInput), others.stream());
    }

    /** SHA-256 over all of it, in lower-case hex. */
    public String digest() {
        var digest = sha256();
        add(digest, new Input("definitions", List.of(definitions)));
        all().forEach(input -> add(digest, input));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each part with its length before it, so that no two inputs give the same. */
    private static void add(MessageDigest digest, Input input) {
        var line = new StringBuilder(input.kind());
        input.says()
                .forEach(part ->
                        line.append('\t').append(part.length()).append(':').append(part));
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
