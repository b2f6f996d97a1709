package vn.tiendo.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.ReturnedFrontSheet;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;

/** Finds a programme's forms in a workbook and reads them. Holds no state between workbooks; safe for several threads. */
public final class FormReader {

    /** Characters in the rows of all sheets which are held together; honest ones have some thousands a sheet. */
    private static final int MOST_HELD = 2_000_000;

    /** A sheet that says less of a family is none of its. */
    private static final int LEAST_SCORE = 100;

    private final Programme programme;
    private final KnownNames names;
    private final Members members;
    private final UnitNames units;
    private final IdentityWords words;
    private final List<FamilyFinder> families;
    private final Supplier<List<Seal>> seals;

    /** Verifies no stamps. */
    public FormReader(Programme programme) {
        this(programme, List::of);
    }

    /** @param seals those of the blank workbooks made here; asked for with every workbook that has a stamp */
    public FormReader(Programme programme, Supplier<List<Seal>> seals) {
        this(programme, new KnownNames(programme), Optional.empty(), seals);
    }

    private FormReader(Programme programme, KnownNames names, Optional<LocalDate> day, Supplier<List<Seal>> seals) {
        this.programme = programme;
        this.seals = seals;
        this.names = names;
        this.members = new Members(programme, names, day);
        this.units = new UnitNames(programme, names, day);
        this.words = IdentityWords.of(programme.wording().cover());
        this.families = programme.forms().stream()
                .collect(Collectors.groupingBy(Form::family, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(forms -> new FamilyFinder(forms, members))
                .toList();
    }

    /** Whether names are told apart only by the period that the workbook is for: {@link #asOf} then reads more. */
    boolean needsPeriod() {
        return names.needTime();
    }

    /** Reads names as they are meant on the last day of the period's data window. */
    FormReader asOf(Period period) {
        return new FormReader(programme, names, Optional.of(programme.schedule().dataTo(period)), seals);
    }

    /**
     * Reads what the workbook holds of the programme's forms.
     *
     * @throws WorkbookRefused if a sheet turns out to be damaged or over a limit
     */
    public Reading.Read read(Workbook workbook) {
        var repairs = new Repairs();
        workbook.remarks().forEach(remark -> repairs.add(kind(remark), ""));
        var identity = new IdentityReader(programme, units, words);
        var tables = new ArrayList<Table>();
        var incomplete = new ArrayList<Reading.Incomplete>();
        var all = candidates(workbook);
        var candidates = all.stream().filter(candidate -> !candidate.isOurs()).toList();
        var chosen = choose(candidates);
        int held = candidates.stream().mapToInt(c -> c.top().characters()).sum();
        var returned = returned(all, held);
        for (SheetCandidate candidate : candidates) {
            if (!chosen.containsValue(candidate)) {
                if (StampSheet.isOurs(candidate.top())) {
                    identity.readStamp(candidate.name(), StampSheet.read(candidate.top(), seals));
                } else {
                    passOver(candidate, identity, repairs);
                }
                continue;
            }
            var whole = candidate.looksDeeper();
            held += whole.top().characters() - candidate.top().characters();
            requireRoom(held, whole.name());
            identity.readTitles(whole.name(), whole.linesAbove());
            identity.readPairs(whole.name(), whole.top(), whole.endOfCover());
            var reader = new SheetReader(programme, members, words, whole, repairs);
            tables.addAll(reader.tables());
            incomplete.addAll(reader.incomplete());
        }
        workbook.finish();
        return new Reading.Read(identity.identity(), tables, incomplete, repairs.list(), returned);
    }

    /** The first sheet of our reply, which may have been filled in. */
    private static Optional<ReturnedFrontSheet> returned(List<SheetCandidate> candidates, int held) {
        var returned = candidates.stream()
                .filter(SheetCandidate::isOurs)
                .findFirst()
                .map(candidate -> ReturnedFrontSheet.of(candidate.sheet()));
        returned.ifPresent(front -> requireRoom(held + front.characters(), ""));
        return returned;
    }

    private List<SheetCandidate> candidates(Workbook workbook) {
        var candidates = new ArrayList<SheetCandidate>();
        int held = 0;
        for (Sheet sheet : workbook.sheets()) {
            var candidate = SheetCandidate.of(sheet, families);
            held += candidate.top().characters();
            requireRoom(held, sheet.name());
            candidates.add(candidate);
        }
        return candidates;
    }

    private static void requireRoom(int held, String sheet) {
        if (held > MOST_HELD) {
            throw new WorkbookRefused(new Refusal(Refusal.Cause.TOO_MUCH_TEXT, sheet, Integer.toString(MOST_HELD)));
        }
    }

    /** One sheet a family: the best; at equal scores the first. */
    private static Map<FamilyFinder, SheetCandidate> choose(List<SheetCandidate> candidates) {
        var chosen = new LinkedHashMap<FamilyFinder, SheetCandidate>();
        candidates.stream()
                .filter(candidate -> candidate.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingInt(SheetCandidate::score).reversed())
                .forEach(candidate -> candidate.family().ifPresent(family -> chosen.putIfAbsent(family, candidate)));
        return chosen;
    }

    private static void passOver(SheetCandidate candidate, IdentityReader identity, Repairs repairs) {
        if (candidate.family().isEmpty() || candidate.score() < LEAST_SCORE) {
            identity.readCover(candidate.name(), candidate.top());
        }
        boolean says = identity.saysSomethingFrom(candidate.name());
        if (says) {
            candidate.top().tellRepairs(candidate.lettering(repairs), 1, SheetTop.ROWS);
        } else if (!candidate.top().isEmpty()) {
            repairs.add(Repair.Kind.SHEET_IGNORED, candidate.name());
        }
    }

    private static Repair.Kind kind(Workbook.Remark remark) {
        return switch (remark) {
            case MACROS_IGNORED -> Repair.Kind.MACROS_IGNORED;
            case EXTERNAL_LINKS_IGNORED -> Repair.Kind.EXTERNAL_LINKS_IGNORED;
        };
    }
}
