package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.form.Identity;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Seal;
import vn.tiendo.form.find.FamilyFinder;
import vn.tiendo.form.find.FormSpans;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetVersions;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.form.text.UnitNames;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.mark.ReturnedFrontSheet;

/** Finds a programme's forms in a workbook and reads them. Holds no state between workbooks; safe for several threads. */
public final class FormReader {

    /** Characters in the rows of all sheets which are held together; honest ones have some thousands a sheet. */
    private static final int MOST_HELD = 2_000_000;

    private final Programme programme;
    private final List<Form> forms;
    private final KnownNames names;
    private final MemberFinder members;
    private final UnitNames units;
    private final IdentityWords words;
    private final List<FamilyFinder> families;
    private final SheetVersions versions;
    private final Supplier<List<Seal>> seals;

    /** Verifies no stamps. */
    public FormReader(Programme programme) {
        this(programme, List::of);
    }

    /** @param seals those of the blank workbooks made here; asked for with every workbook that has a stamp */
    public FormReader(Programme programme, Supplier<List<Seal>> seals) {
        this(programme, Optional.empty(), new KnownNames(programme), seals);
    }

    private FormReader(Programme programme, Optional<Period> period, KnownNames names, Supplier<List<Seal>> seals) {
        var day = period.map(programme.schedule()::dataTo);
        this.programme = programme;
        this.forms = period.map(programme::asOf).orElse(programme).forms();
        this.seals = seals;
        this.names = names;
        this.members = new MemberFinder(programme, names, day, period);
        this.units = new UnitNames(programme, names, day);
        this.words = IdentityWords.of(programme.wording().cover());
        this.families = FamilyFinder.ofEach(forms, members);
        this.versions = new SheetVersions(programme.everyForm(), period, families, members);
    }

    /**
     * Whether the period that a workbook is for decides what it says: names are told apart only by it, or forms have
     * several versions.
     */
    public boolean needsPeriod() {
        return names.needTime()
                || programme.everyForm().size() > programme.forms().size();
    }

    /**
     * Reads names as they are meant on the last day of the period's data window, and forms in the version that is made
     * for it.
     */
    FormReader asOf(Period period) {
        return new FormReader(programme, Optional.of(period), names, seals);
    }

    /** Whether the other would have read the same from the workbook. */
    boolean readsLike(FormReader other, Reading.Read reading) {
        boolean asAsked = reading.otherVersions().isEmpty()
                && reading.tables().stream().allMatch(table -> forms.contains(table.form()));
        return this == other || (asAsked && !names.needTime() && forms.equals(other.forms));
    }

    /**
     * Reads what the workbook holds of the programme's forms.
     *
     * @param sentFor the period for which it is sent, if its way in says so: of several sheets that fit a form, that of
     *     the period is read
     * @throws WorkbookRefused if a sheet turns out to be damaged or over a limit
     */
    public Reading.Read read(Workbook workbook, Optional<Period> sentFor) {
        var told = new SheetReader.Told(new Repairs(), new LeftOuts());
        workbook.remarks().forEach(remark -> told.repairs().add(kind(remark), ""));
        var all = candidates(workbook);
        var candidates = all.stream().filter(candidate -> !candidate.isOurs()).toList();
        var known = new SheetReader.Known(programme, members, words, CoverMoney.of(candidates, words));
        var sheets = new ReadSheets(known, told, identityReader());
        var chosen = new ChosenSheets(
                candidates, () -> outsideForms(candidates).period().or(() -> sentFor), members.periods());
        int held = candidates.stream().mapToInt(c -> c.top().characters()).sum();
        var returned = returned(all, held);
        String stated = versions.askTheCover() ? outsideForms(candidates).templateVersion() : "";
        for (SheetCandidate candidate : all) {
            if (candidate.isOurs()) {
                sheets.ours(candidate);
            } else if (StampSheet.isOurs(candidate.top()) && !chosen.isChosen(candidate)) {
                sheets.stamp(candidate, StampSheet.read(candidate.top(), seals));
            } else if (!chosen.isChosen(candidate)) {
                sheets.passOver(candidate, chosen);
            } else {
                var followed = versions.followed(candidate, stated);
                var whole = followed.sheet();
                held += whole.top().characters() - candidate.top().characters();
                requireRoom(held, whole.name());
                sheets.read(followed);
            }
        }
        workbook.finish();
        return sheets.reading(forms, returned);
    }

    private IdentityReader identityReader() {
        return new IdentityReader(programme, units, words, members.periods());
    }

    /** What the workbook itself states outside its forms; it may stand behind them. */
    private Identity outsideForms(List<SheetCandidate> candidates) {
        var identity = identityReader();
        for (SheetCandidate candidate : candidates) {
            if (StampSheet.isOurs(candidate.top())) {
                identity.readStamp(candidate.name(), StampSheet.read(candidate.top(), seals));
            } else if (!candidate.fits()) {
                identity.readCover(candidate.name(), candidate.top());
            }
        }
        return identity.identity(FormSpans.of(List.of(), List.of(), forms));
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
            if (programme.wording().ignoresSheet(sheet.name())) {
                continue;
            }
            var candidate = versions.recognised(SheetCandidate.of(sheet, families));
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

    private static Repair.Kind kind(Workbook.Remark remark) {
        return switch (remark) {
            case MACROS_IGNORED -> Repair.Kind.MACROS_IGNORED;
            case EXTERNAL_LINKS_IGNORED -> Repair.Kind.EXTERNAL_LINKS_IGNORED;
        };
    }
}
