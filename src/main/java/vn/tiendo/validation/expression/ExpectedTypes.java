package vn.tiendo.validation.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.ValidationWords;

/** Whether what an expression comes to fits the column that it is held against. */
public final class ExpectedTypes {

    private static final Set<CelType> NUMBERS = Set.of(SimpleType.INT, SimpleType.DOUBLE);

    private ExpectedTypes() {}

    /** What would be right for a rule's {@code expected}; none if one of the cells that it marks can say the like. */
    public static Optional<LocalText> unfit(RuleDefinition rule, Form form, List<String> group, CelType expected) {
        boolean number = NUMBERS.contains(expected);
        if (!number && !expected.equals(SimpleType.STRING)) {
            return Optional.of(FaultWords.say("expected.type"));
        }
        if (!number && ValidationWords.placeholders(rule.say(), rule.fix()).contains("difference")) {
            return Optional.of(FaultWords.say("expected.difference"));
        }
        var marked = rule.at().stream()
                .flatMap(name -> column(form, meant(name, group)).stream())
                .toList();
        return marked.stream().anyMatch(c -> c.type() == FieldType.YEARS || isNumber(c.type()) == number)
                ? Optional.empty()
                : marked.stream()
                        .findFirst()
                        .map(c -> FaultWords.say(number ? "column.needs-text" : "column.needs-number", c.field()));
    }

    /** What would be right for a column that is worked out; none if the type fits. */
    public static Optional<LocalText> unfit(Column column, CelType type) {
        return switch (column.type()) {
            case MONEY -> type.equals(SimpleType.INT) ? Optional.empty() : Optional.of(FaultWords.say("derived.money"));
            case NUMBER -> NUMBERS.contains(type) ? Optional.empty() : Optional.of(FaultWords.say("derived.number"));
            case PERCENT ->
                type.equals(SimpleType.DOUBLE) ? Optional.empty() : Optional.of(FaultWords.say("derived.percent"));
            case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> Optional.empty(); // told where the column is read
        };
    }

    private static boolean isNumber(FieldType type) {
        return switch (type) {
            case MONEY, NUMBER, PERCENT -> true;
            case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> false;
        };
    }

    private static String meant(String name, List<String> group) {
        int index = RuleDefinition.namesOfGroup(group.size()).indexOf(name);
        return index >= 0 && index < group.size() ? group.get(index) : name;
    }

    private static Optional<Column> column(Form form, String name) {
        return Scope.across(form).or(() -> form.column(name));
    }
}
