package vn.tiendo.progress.sum;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.indicator.Dimension;

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
        return place.by().isEmpty() ? Optional.of("") : key(place.by().get(), facts, whose);
    }

    private Optional<String> key(Dimension by, ProjectFacts facts, Optional<String> whose) {
        return switch (by) {
            case Dimension.OfUnit() -> whose;
            case Dimension.OfSubject() -> whose.map(code -> code + "/" + subject);
            case Dimension.OfAcross _ -> Optional.of(subject);
            case Dimension.OfMember(var _, int position) -> part(position);
            case Dimension.OfField(var column) -> Optional.of(said.getOrDefault(column.field(), ""));
            case Dimension.OfProject(var fact) ->
                switch (fact) {
                    case TASK -> facts.task(subject);
                    case OWNER -> facts.owner(subject);
                    case CODE -> whose.map(code -> code + "/" + subject);
                };
        };
    }

    private Optional<String> part(int position) {
        var parts = member.split("/", -1);
        String part = position == 0 ? member : position <= parts.length ? parts[position - 1] : "";
        return Optional.of(part).filter(text -> !text.isEmpty());
    }
}
