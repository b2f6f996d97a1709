package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;

/**
 * Files of one unit and period that came the same way under other names, such as "x.xlsx" and "x (2).xlsx": the sender may
 * not know that there are several, nor which of them counts.
 *
 * @param others the last received first; never empty
 * @param counting the one of all of them that counts, if any does
 */
public record Copies(List<Submission> others, Optional<Submission> counting) {

    public Copies {
        others = List.copyOf(others);
    }
}
