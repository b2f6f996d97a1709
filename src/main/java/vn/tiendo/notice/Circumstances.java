package vn.tiendo.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Timeliness;

/**
 * What is known of a submission beside what was found in it, as of an instant.
 *
 * @param timeliness empty while its unit or period is not known
 * @param counting which one counts for its unit and period; empty if none does
 * @param remarks what was mended since the last one, what was given reasons for; a sentence each
 * @param isExplained whether every warning has a reason
 * @param counted what was counted in it, form by form; none while that is not known
 */
public record Circumstances(
        Instant asOf,
        Standing standing,
        Optional<Timeliness> timeliness,
        Optional<Long> counting,
        List<LocalText> remarks,
        boolean isExplained,
        List<LocalText> counted) {

    public Circumstances {
        remarks = List.copyOf(remarks);
        counted = List.copyOf(counted);
    }
}
