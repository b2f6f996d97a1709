package vn.tiendo.validation.observation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.validation.expression.RegisterRecords;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Sender;
import vn.tiendo.validation.known.ValidationWords;

/** All that rules may look at. */
public final class Context {

    private final Programme programme;
    private final KnownNames names;
    private final Reading.Read reading;
    private final Claim claim;
    private final Sender sender;
    private final History history;
    private final RegisterRecords registry;
    private final SubmissionScope around;
    private final ColumnFormulas formulas;
    private final IdentityHashMap<Table, Demands> demands = new IdentityHashMap<>();
    private final IdentityHashMap<Table, Set<String>> codes = new IdentityHashMap<>();
    private final Map<String, Boolean> due = new HashMap<>();

    public Context(CheckDefinitions definitions, Reading.Read reading, Claim claim, Sender sender, History history) {
        var then = definitions.asOf(sender.period());
        this.programme = then.programme();
        this.registry = then.registry();
        this.names = definitions.names();
        this.formulas = definitions.formulas();
        this.reading = reading;
        this.claim = claim;
        this.sender = sender;
        this.history = history;
        this.around = new SubmissionScope(this);
    }

    /** With the units, towns and projects that are valid for the period, if it is known. */
    public Programme programme() {
        return programme;
    }

    /** What people call things. */
    public KnownNames names() {
        return names;
    }

    /** The day on which names are meant: the last of the period's data window. */
    public Optional<LocalDate> day() {
        return sender.period().map(programme.schedule()::dataTo);
    }

    public Reading.Read reading() {
        return reading;
    }

    public Claim claim() {
        return claim;
    }

    public Sender sender() {
        return sender;
    }

    public History history() {
        return history;
    }

    /** The programme's registers by code. */
    RegisterRecords registry() {
        return registry;
    }

    /** What expressions may look at. */
    public SubmissionScope around() {
        return around;
    }

    /** The formulas of the forms' columns. */
    public ColumnFormulas formulas() {
        return formulas;
    }

    /** Codes that stand in the table; gathered once, as every faulty row may ask for them. */
    Set<String> codes(Table table) {
        return codes.computeIfAbsent(table, Codes::of);
    }

    /** Which cells of a table have to be filled. */
    public Demands demands(Table table) {
        return demands.computeIfAbsent(table, t -> new Demands(t, formulas.needed(t.form()), around));
    }

    /** Tables that the rule is about. A form that is not due and was left empty is no concern of anyone. */
    public Stream<Table> tables(RuleDefinition rule) {
        return reading.tables().stream()
                .filter(t ->
                        rule.on().isEmpty() || rule.on().get().equals(t.form().code()))
                .filter(t -> isDue(t.form()) || holdsFigures(t));
    }

    /** Whether the form has to be sent; true too while nobody knows by whom or when. */
    public boolean isDue(Form form) {
        return due.computeIfAbsent(form.code(), _ -> isExpected(form));
    }

    private boolean isExpected(Form form) {
        if (sender.unit().isEmpty() || sender.period().isEmpty()) {
            return true;
        }
        return programme.formsExpected(sender.unit().get(), sender.period().get()).stream()
                .anyMatch(f -> f.code().equals(form.code()));
    }

    public LocalText unitName(UnitCode code) {
        return LocalText.of(programme.unit(code).map(Unit::name).orElse(code.value()));
    }

    /** The sender's name, for sentences. */
    public LocalText senderName() {
        return sender.unit()
                .map(this::unitName)
                .orElseGet(() -> ValidationWords.findings().say("unit.unknown"));
    }

    private static boolean holdsFigures(Table table) {
        Predicate<Entry> figure = e -> switch (e.value()) {
            case EntryValue.Money _, EntryValue.Quantity _, EntryValue.Percent _ -> true;
            case EntryValue.Unreadable(var why) -> why != EntryValue.Unreadable.Why.NOT_A_CHOICE;
            case EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> false;
        };
        return table.leaves().anyMatch(row -> row.entries().values().stream().anyMatch(figure));
    }
}
