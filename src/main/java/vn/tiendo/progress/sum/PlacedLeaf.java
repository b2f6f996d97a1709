package vn.tiendo.progress.sum;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a form says for a term, with what tells where it is added up.
 *
 * @param said the words of its row in the fields by which the term is told apart
 */
public record PlacedLeaf<T>(T leaf, String unit, String subject, String member, Map<String, String> said) {

    /** The key under which it is added up there; none where it belongs to none. */
    public Optional<String> key(TermPlace place, ProjectFacts facts) {
        return key(place, facts, Optional.of(unit));
    }

    /** The same where it is told as that unit's. */
    public Optional<String> key(TermPlace place, ProjectFacts facts, Optional<String> whose) {
        return switch (place.kind()) {
            case "province" -> Optional.of("");
            case "unit" -> whose;
            case "project", "subject" -> whose.map(code -> code + "/" + subject);
            case "across" -> Optional.of(subject);
            case "task" -> facts.task(subject);
            case "owner" -> facts.owner(subject);
            case "member" -> part(place.position());
            case "field" -> Optional.of(said.getOrDefault(Objects.requireNonNullElse(place.field(), ""), ""));
            default -> throw new IllegalArgumentException("No such kind of place: " + place.kind());
        };
    }

    private Optional<String> part(int position) {
        var parts = member.split("/", -1);
        String part = position == 0 ? member : position <= parts.length ? parts[position - 1] : "";
        return Optional.of(part).filter(text -> !text.isEmpty());
    }
}
