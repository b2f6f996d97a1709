package vn.tiendo.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;

/** Finds a programme's forms in a workbook and reads them. Holds no state between workbooks; safe for several threads. */
public final class FormReader {

    /** Characters in the first rows of all sheets, which are held together; honest ones have some thousands a sheet. */
    private static final int MOST_HELD = 2_000_000;

    /** Titles stand above the header; where there is none, within the first rows. */
    private static final int TITLE_ROWS = 12;

    private final Programme programme;
    private final KnownNames names;
    private final Members members;
    private final UnitNames units;
    private final Map<Form, HeaderFinder> finders = new LinkedHashMap<>();

    public FormReader(Programme programme) {
        this(programme, new KnownNames(programme), Optional.empty());
    }

    private FormReader(Programme programme, KnownNames names, Optional<LocalDate> day) {
        this.programme = programme;
        this.names = names;
        this.members = new Members(programme, names, day);
        this.units = new UnitNames(programme, names, day);
        programme.forms().forEach(form -> finders.put(form, new HeaderFinder(form, members)));
    }

    /** Whether names are told apart only by the period that the workbook is for: {@link #asOf} then reads more. */
    boolean needsPeriod() {
        return names.needTime();
    }

    /** Reads names as they are meant on the last day of the period's data window. */
    FormReader asOf(Period period) {
        return new FormReader(programme, names, Optional.of(programme.schedule().dataTo(period)));
    }

    /**
     * Reads what the workbook holds of the programme's forms.
     *
     * @throws WorkbookRefused if a sheet turns out to be damaged or over a limit
     */
    public Reading.Read read(Workbook workbook) {
        var repairs = new Repairs();
        workbook.remarks().forEach(remark -> repairs.add(kind(remark), ""));
        var identity = new IdentityReader(programme, units);
        var candidates = new ArrayList<Candidate>();
        int held = 0;
        for (Sheet sheet : workbook.sheets()) {
            candidates.add(candidate(sheet, repairs));
            held += candidates.getLast().top().characters();
            requireRoom(held, sheet.name());
        }
        var chosen = choose(candidates);
        var tables = new ArrayList<Table>();
        var incomplete = new ArrayList<Reading.Incomplete>();
        for (Candidate candidate : candidates) {
            if (!chosen.containsValue(candidate)) {
                passOver(candidate, identity, repairs);
            } else if (candidate.header().stream().allMatch(Header::isComplete)
                    && candidate.header().isPresent()) {
                identity.readTitles(candidate.name(), candidate.linesAbove());
                tables.add(table(candidate, repairs));
            } else {
                identity.readTitles(candidate.name(), candidate.linesAbove());
                incomplete.add(incomplete(candidate));
            }
        }
        workbook.finish();
        return new Reading.Read(identity.identity(), tables, incomplete, repairs.list());
    }

    private static void requireRoom(int held, String sheet) {
        if (held > MOST_HELD) {
            throw new WorkbookRefused(new Refusal(Refusal.Cause.TOO_MUCH_TEXT, sheet, Integer.toString(MOST_HELD)));
        }
    }

    /** A sheet and the form that it most likely is, if any. */
    private record Candidate(
            Sheet sheet,
            String name,
            SheetTop top,
            Lettering lettering,
            Optional<Form> form,
            Optional<Header> header,
            int score) {

        List<String> linesAbove() {
            int below = header.map(Header::firstRow).orElse(TITLE_ROWS);
            return top.textsAbove(below);
        }
    }

    private Candidate candidate(Sheet sheet, Repairs repairs) {
        String name = Lettering.tidy(java.text.Normalizer.normalize(sheet.name(), java.text.Normalizer.Form.NFC));
        var top = new SheetTop(sheet, name);
        var lettering = new Lettering(repairs, name, top.letters());
        Candidate best = new Candidate(sheet, name, top, lettering, Optional.empty(), Optional.empty(), 0);
        for (var entry : finders.entrySet()) {
            var header = entry.getValue().find(top);
            int score = score(entry.getKey(), name, top, header) - (sheet.visible() ? 0 : 1);
            if (score > best.score()) {
                best = new Candidate(sheet, name, top, lettering, Optional.of(entry.getKey()), header, score);
            }
        }
        return best;
    }

    /** The printed number weighs most, then a complete header, then the sheet's name, then how many columns fit. */
    private static int score(Form form, String name, SheetTop top, Optional<Header> header) {
        int firstRow = header.map(Header::firstRow).orElse(TITLE_ROWS);
        boolean numbered = top.saysAbove(firstRow, Folded.of(form.number()));
        boolean named = form.sheets().stream().map(Folded::of).anyMatch(Folded.of(name)::equals);
        int fit = header.map(h -> h.columns().size()).orElse(0);
        int complete = header.filter(Header::isComplete).isPresent() ? 400 : 0;
        return (numbered ? 1000 : 0) + complete + (named ? 200 : 0) + 2 * fit;
    }

    /** One sheet a form: the best; at equal scores the first. */
    private static Map<Form, Candidate> choose(List<Candidate> candidates) {
        var chosen = new LinkedHashMap<Form, Candidate>();
        candidates.stream()
                .filter(c -> c.form().isPresent() && c.score() >= 100)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .forEach(c -> chosen.putIfAbsent(c.form().orElseThrow(), c));
        return chosen;
    }

    private static void passOver(Candidate candidate, IdentityReader identity, Repairs repairs) {
        if (candidate.form().isEmpty() || candidate.score() < 100) {
            identity.readCover(candidate.name(), candidate.top());
        }
        boolean says = identity.saysSomethingFrom(candidate.name());
        if (says) {
            candidate.top().tellRepairs(candidate.lettering(), SheetTop.ROWS);
        } else if (!candidate.top().isEmpty()) {
            repairs.add(Repair.Kind.SHEET_IGNORED, candidate.name());
        }
    }

    private Table table(Candidate candidate, Repairs repairs) {
        var form = candidate.form().orElseThrow();
        var header = candidate.header().orElseThrow();
        if (!candidate.sheet().visible()) {
            repairs.add(Repair.Kind.HIDDEN_SHEET_READ, candidate.name());
        }
        candidate.top().tellRepairs(candidate.lettering(), header.lastRow());
        var unit = MoneyUnitFinder.find(candidate.linesAbove());
        if (unit.isEmpty() && form.columns().stream().anyMatch(c -> c.type() == FieldType.MONEY)) {
            repairs.add(Repair.Kind.MONEY_UNIT_ASSUMED, candidate.name());
        }
        var habits = new NumberHabits(repairs, candidate.name());
        var entries = new EntryReader(members, candidate.lettering(), habits, unit.orElse(MoneyUnit.TRIEU));
        var rows = new TableReader(form, header, entries, repairs).read(candidate.sheet(), candidate.lettering());
        habits.close();
        return new Table(
                form, candidate.name(), unit.orElse(MoneyUnit.TRIEU), header.columns(), rows, header.strangers());
    }

    private Reading.Incomplete incomplete(Candidate candidate) {
        var form = candidate.form().orElseThrow();
        var missing = candidate
                .header()
                .map(Header::missing)
                .orElseGet(() -> Objects.requireNonNull(finders.get(form)).markingLabels());
        return new Reading.Incomplete(form, candidate.name(), missing);
    }

    private static Repair.Kind kind(Workbook.Remark remark) {
        return switch (remark) {
            case MACROS_IGNORED -> Repair.Kind.MACROS_IGNORED;
            case EXTERNAL_LINKS_IGNORED -> Repair.Kind.EXTERNAL_LINKS_IGNORED;
        };
    }
}
