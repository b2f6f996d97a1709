package vn.tiendo.programme.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;

/** The words by which a measure's figures can be rolled up, besides the province, with what each of them means. */
public final class Dimensions {

    /** Of the whole province; every indicator is rolled up to it. */
    public static final String PROVINCE = "province";

    public static final String UNIT = "unit";
    public static final String TASK = "task";
    public static final String OWNER = "owner";
    public static final String PROJECT = "project";
    public static final String CAPITAL = "capital";
    public static final String SUBJECT = "subject";

    /** Those that every report has a place for. */
    public static final Set<String> USUAL = Set.of(UNIT, TASK, OWNER, PROJECT, CAPITAL);

    private static final String TOWNS = "towns";
    private static final String TOWN = "town";
    private static final Set<FieldType> SAID =
            Set.of(FieldType.TEXT, FieldType.CHOICE, FieldType.CODE, FieldType.PERIOD);

    private final Map<String, Dimension> words = new LinkedHashMap<>();

    private Dimensions(Form form) {
        words.put(UNIT, new Dimension.OfUnit());
        if (form.isAboutProjects()) {
            words.put(TASK, new Dimension.OfProject(Dimension.Fact.TASK));
            words.put(OWNER, new Dimension.OfProject(Dimension.Fact.OWNER));
            words.put(PROJECT, new Dimension.OfProject(Dimension.Fact.CODE));
        }
    }

    /** Of what a measure takes from that form. */
    public static Dimensions of(Form form, Indicator.Measure measure) {
        var dimensions = new Dimensions(form);
        if (form.subject() == Form.Subject.ACROSS) {
            dimensions.addAcross(form);
        } else {
            summed(form, measure).ifPresent(dimensions::addMembers);
            form.columns().stream().filter(Dimensions::isSaid).forEach(dimensions::addField);
        }
        dimensions.words.putIfAbsent(SUBJECT, new Dimension.OfSubject());
        return dimensions;
    }

    /** What the word means, if anything. */
    public Optional<Dimension> named(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** All words, the fixed ones first. */
    public List<String> words() {
        return List.copyOf(words.keySet());
    }

    /** Whether rows say a word in it by which they can be told apart. */
    public static boolean isSaid(Column column) {
        return SAID.contains(column.type()) && !column.isAcross() && column.isKept();
    }

    private static Optional<Column> summed(Form form, Indicator.Measure measure) {
        return switch (measure) {
            case Indicator.Measure.Sum(var _, var field, var _) -> form.column(field);
            case Indicator.Measure.Extreme(var _, var _, var field, var _) -> form.column(field);
            case Indicator.Measure.Count _ -> Optional.empty();
        };
    }

    private void addMembers(Column column) {
        var across = column.across();
        for (int i = 0; i < across.size(); i++) {
            int position = across.size() == 1 ? 0 : i + 1;
            words.putIfAbsent(across.get(i), new Dimension.OfMember(across.get(i), position));
        }
    }

    private void addAcross(Form form) {
        form.columns().stream().filter(Column::isAcross).findFirst().ifPresent(column -> {
            String dimension = column.across().getFirst();
            words.putIfAbsent(dimension, new Dimension.OfAcross(dimension));
            if (dimension.equals(TOWNS)) {
                words.putIfAbsent(TOWN, new Dimension.OfAcross(dimension));
            }
        });
    }

    private void addField(Column column) {
        words.putIfAbsent(column.field(), new Dimension.OfField(column));
    }
}
