package vn.tiendo.programme.load.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.MemberPattern;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads what an indicator takes from a form's figures: {@code { sum: S02.amount, members: "*}{@code /actual" }}. */
public final class MeasureBlock {

    static final String[] KEYS = {"sum", "max", "min", "count", "members", "where"};

    private static final List<String> WAYS = List.of("sum", "max", "min", "count");
    private static final Set<FieldType> SUMMABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);
    private static final Set<FieldType> COMPARABLE = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT);

    private final YamlValue piece;
    private final YamlBlock block;
    private final List<Form> forms;
    private final DeclaredNames names;

    public MeasureBlock(YamlValue piece, List<Form> forms, DeclaredNames names) {
        this.piece = piece;
        this.block = piece.block(KEYS);
        this.forms = forms;
        this.names = names;
    }

    public Indicator.Measure measure() {
        var ways = WAYS.stream().filter(way -> block.maybe(way).isPresent()).toList();
        if (ways.size() != 1) {
            piece.fault(FaultWords.say("measure.one"), FaultWords.say("measure.one.fix"));
        }
        String way = ways.stream().findFirst().orElse("count");
        return way.equals("count") ? count() : ofField(way, block.need(way).orElse(piece));
    }

    private Indicator.Measure count() {
        String code = block.textOr("count", "");
        names.refer(DeclaredNames.Kind.FORM.everywhere(), code, block.placeOf("count"));
        block.maybe("members")
                .ifPresent(p -> p.fault(FaultWords.say("count.members"), FaultWords.say("members.leave-out")));
        return new Indicator.Measure.Count(code, new Narrowing(Optional.empty(), where(form(code))));
    }

    private Indicator.Measure ofField(String way, YamlValue named) {
        String[] parts = named.text().split("\\.", -1);
        if (parts.length != 2) {
            named.fault(FaultWords.say("column.none", named.text()), FaultWords.say("column.none.fix"));
            return new Indicator.Measure.Sum("", "");
        }
        var form = form(parts[0]);
        boolean item = form.filter(f -> f.subject() == Form.Subject.ACROSS).isPresent();
        var kind = item ? DeclaredNames.Kind.ITEM : DeclaredNames.Kind.FIELD;
        names.refer(DeclaredNames.Kind.FORM.everywhere(), parts[0], named.place());
        names.refer(kind.of(parts[0]), parts[1], named.place());
        var column = form.flatMap(f -> f.column(parts[1]));
        var only = new Narrowing(item ? noMembers() : members(column), where(form));
        boolean sum = way.equals("sum");
        column.ifPresent(c -> checkType(named, c, sum ? SUMMABLE : COMPARABLE));
        if (sum) {
            column.filter(c -> only.members().isEmpty() && countsTwice(c)).ifPresent(_ -> noticeTwice(named));
            return new Indicator.Measure.Sum(parts[0], parts[1], only);
        }
        return new Indicator.Measure.Extreme(way.equals("max"), parts[0], parts[1], only);
    }

    private static void noticeTwice(YamlValue sum) {
        sum.faults().notice(sum.place(), FaultWords.say("sum.twice", sum.text()), FaultWords.say("sum.twice.fix"));
    }

    private static boolean countsTwice(Column column) {
        return column.members().stream()
                .anyMatch(whole -> column.members().stream().anyMatch(whole::holds));
    }

    private static void checkType(YamlValue named, Column column, Set<FieldType> types) {
        boolean summed = types.equals(SUMMABLE);
        if (!types.contains(column.type())) {
            named.fault(
                    FaultWords.say(summed ? "sum.type" : "extreme.type", named.text()),
                    FaultWords.say(summed ? "sum.type.fix" : "extreme.type.fix"));
        } else if (!column.isKept()) {
            named.fault(FaultWords.say("sum.derived", named.text()), FaultWords.say("sum.derived.fix"));
        }
    }

    private Optional<Form> form(String code) {
        return forms.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    private Optional<MemberPattern> noMembers() {
        block.maybe("members")
                .ifPresent(p -> p.fault(FaultWords.say("members.none-in-form"), FaultWords.say("members.leave-out")));
        return Optional.empty();
    }

    private Optional<MemberPattern> members(Optional<Column> column) {
        var declared = block.maybe("members");
        if (declared.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        var across = column.get().across();
        if (across.isEmpty()) {
            declared.get()
                    .fault(FaultWords.say("members.none-in-column"), FaultWords.say("members.none-in-column.fix"));
            return Optional.empty();
        }
        var pattern = MemberPattern.of(declared.get().text(), across.size());
        checkMembers(declared.get(), pattern, column.get());
        return Optional.of(pattern);
    }

    private void checkMembers(YamlValue declared, MemberPattern pattern, Column column) {
        var across = column.across();
        if (pattern.parts().size() != across.size()) {
            declared.fault(
                    FaultWords.say("pattern.parts", pattern, pattern.parts().size()),
                    FaultWords.say("pattern.parts.fix", across.size(), String.join("/", across)));
            return;
        }
        for (int i = 0; i < across.size(); i++) {
            boolean whole =
                    !column.members().isEmpty() && pattern.parts().get(i).equals(Column.Member.WHOLE);
            if (!whole) {
                new MemberWord(declared, across.get(i), names)
                        .check(pattern.parts().get(i));
            }
        }
    }

    private Map<String, List<String>> where(Optional<Form> form) {
        var where = new LinkedHashMap<String, List<String>>();
        for (var member : block.maybe("where").map(YamlValue::members).orElse(List.of())) {
            var values = member.value().isList() ? member.value().list() : List.of(member.value());
            form.ifPresent(f -> checkCondition(f, member.key(), values));
            where.put(
                    member.key().text(),
                    values.stream().map(YamlValue::text).distinct().toList());
        }
        return where;
    }

    private void checkCondition(Form form, YamlValue key, List<YamlValue> values) {
        var fields = said(form);
        var column = form.column(key.text()).filter(c -> fields.contains(c.field()));
        if (column.isEmpty()) {
            key.fault(FaultWords.say("where.field", key.text()), Nearest.suggestion(key.text(), fields));
        }
        column.flatMap(MeasureBlock::list)
                .ifPresent(list -> values.forEach(v -> new MemberWord(v, list, names).checkValue(v.text())));
    }

    private static List<String> said(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? List.of()
                : form.columns().stream()
                        .filter(Dimensions::isSaid)
                        .map(Column::field)
                        .toList();
    }

    private static Optional<String> list(Column column) {
        return column.choices().or(column::key).filter(list -> !list.equals("items"));
    }
}
