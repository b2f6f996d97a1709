package vn.tiendo.officer;

import java.util.List;
import java.util.Map;

/**
 * What officers say in a report.
 *
 * @param texts by the codes of the report's places
 * @param followUps what was asked in the period before, with what became of it
 */
public record OfficersWords(Map<String, OfficerText> texts, List<FollowUp> followUps) {

    public static final OfficersWords NONE = new OfficersWords(Map.of(), List.of());

    public OfficersWords {
        texts = Map.copyOf(texts);
        followUps = List.copyOf(followUps);
    }
}
