package vn.tiendo.progress.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;

/**
 * Where a term is added up.
 *
 * @param dimension the word of the indicator's definition, or the province
 * @param by what the key is taken from; empty for the province, which is all there is
 */
public record TermPlace(String dimension, Optional<Dimension> by) {

    private static final TermPlace PROVINCE = new TermPlace(Dimensions.PROVINCE, Optional.empty());

    static List<TermPlace> of(Indicator indicator, Indicator.Measure measure, Optional<Form> form) {
        var known = form.map(f -> Dimensions.of(f, measure));
        var others = indicator.by().stream()
                .distinct()
                .flatMap(word -> known.flatMap(dimensions -> dimensions.named(word)).stream()
                        .map(dimension -> new TermPlace(word, Optional.of(dimension))));
        return Stream.concat(Stream.of(PROVINCE), others).toList();
    }

    /** Whose words are the key, if a field's are. */
    Optional<String> field() {
        return by.flatMap(dimension ->
                dimension instanceof Dimension.OfField(var column) ? Optional.of(column.field()) : Optional.empty());
    }

    /** Whether each row has a key of its own: what it comes to there is what the row says, and is kept with its figures. */
    public boolean isOfRow() {
        return by.filter(dimension -> switch (dimension) {
                    case Dimension.OfSubject() -> true;
                    case Dimension.OfProject(var fact) -> fact == Dimension.Fact.CODE;
                    case Dimension.OfUnit _, Dimension.OfMember _, Dimension.OfAcross _, Dimension.OfField _ -> false;
                })
                .isPresent();
    }

    /** Whether it tells by whom something was reported. */
    public boolean isOfUnit() {
        return isOfRow() || by.filter(Dimension.OfUnit.class::isInstance).isPresent();
    }

    public boolean isOfMember() {
        return by.filter(Dimension.OfMember.class::isInstance).isPresent();
    }
}
