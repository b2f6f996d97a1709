package vn.tiendo.progress.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;

/**
 * Where a term is added up, as the aggregation reads it.
 *
 * @param dimension the word of the indicator's definition, or the province
 * @param kind what the key is taken from: province, unit, subject, across, member, task, owner, project or field
 * @param position of the part of the member that is the key, from 1; 0 for all of it
 * @param field whose words are the key; null where none is
 */
public record TermPlace(
        String dimension,
        String kind,
        int position,
        @Nullable String field) {

    private static final TermPlace PROVINCE = new TermPlace(Dimensions.PROVINCE, Dimensions.PROVINCE, 0, null);

    static List<TermPlace> of(Indicator indicator, Indicator.Measure measure, Optional<Form> form) {
        var known = form.map(f -> Dimensions.of(f, measure));
        var others = indicator.by().stream()
                .distinct()
                .flatMap(word -> known.flatMap(dimensions -> dimensions.named(word)).map(d -> of(word, d)).stream());
        return Stream.concat(Stream.of(PROVINCE), others).toList();
    }

    private static TermPlace of(String word, Dimension dimension) {
        return switch (dimension) {
            case Dimension.OfUnit() -> new TermPlace(word, "unit", 0, null);
            case Dimension.OfSubject() -> new TermPlace(word, "subject", 0, null);
            case Dimension.OfAcross _ -> new TermPlace(word, "across", 0, null);
            case Dimension.OfMember(var _, int position) -> new TermPlace(word, "member", position, null);
            case Dimension.OfField(var column) -> new TermPlace(word, "field", 0, column.field());
            case Dimension.OfProject(var fact) -> new TermPlace(word, kind(fact), 0, null);
        };
    }

    private static String kind(Dimension.Fact fact) {
        return switch (fact) {
            case TASK -> "task";
            case OWNER -> "owner";
            case CODE -> "project";
        };
    }

    /** Whether each row has a key of its own: what it comes to there is what the row says, and is kept with its figures. */
    public boolean isOfRow() {
        return kind.equals("project") || kind.equals("subject");
    }

    /** Whether it tells by whom something was reported. */
    public boolean isOfUnit() {
        return isOfRow() || kind.equals("unit");
    }

    public boolean isOfMember() {
        return kind.equals("member");
    }
}
