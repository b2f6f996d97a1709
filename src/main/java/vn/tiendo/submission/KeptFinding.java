package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;

/**
 * A finding as it is kept with its submission, in plain words.
 *
 * @param rule the rule's id
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param form empty for findings about the whole file
 * @param sheet likewise
 * @param cells addresses such as {@code L12}, the one named first first; may be empty
 * @param messageVi the sentence for the sender
 * @param messageEn the same in English
 * @param folded how many consequences of the same cause were left out
 * @param exemption why the rule does not bind here, if somebody decided so
 */
public record KeptFinding(
        String rule,
        String severity,
        String form,
        String sheet,
        List<String> cells,
        Optional<String> subject,
        String found,
        String expected,
        String messageVi,
        String messageEn,
        int folded,
        Optional<String> exemption) {

    public KeptFinding {
        cells = List.copyOf(cells);
    }

    public Optional<String> cell() {
        return cells.stream().findFirst();
    }
}
