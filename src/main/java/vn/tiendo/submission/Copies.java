package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of one unit and period that came the same way under other names, such as "x.xlsx" and "x (2).xlsx", or from other
 * folders: the sender may not know that there are several, nor which of them counts.
 *
 * @param of the submission beside which they are
 * @param others the last received first; never empty
 * @param counting the one of all of them that counts, if any does
 */
public record Copies(Submission of, List<Copy> others, Optional<Submission> counting) {

    public Copies {
        others = List.copyOf(others);
    }

    /** One of them, and where it stands. */
    public record Copy(Submission submission, Standing standing) {}

    /** What tells it from the others: its name, with its folder where they do not all lie in one. */
    public String name(Submission one) {
        boolean together = Stream.concat(Stream.of(of), others.stream().map(Copy::submission))
                        .map(submission -> submission.arrival().folder())
                        .distinct()
                        .count()
                == 1;
        return together ? one.arrival().fileName().value() : one.arrival().path();
    }
}
