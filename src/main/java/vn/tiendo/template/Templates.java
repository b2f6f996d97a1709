package vn.tiendo.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.tiendo.form.FormsVersion;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Stamp;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.workbook.draft.WorkbookDraft;

/**
 * Makes the blank workbooks of a programme. The same definitions and the same ledger give the same bytes. Safe for
 * several threads.
 *
 * @param earlier what was accepted before
 * @param seal signs what is made, so that it is known when it comes back
 */
public record Templates(Programme programme, Earlier earlier, Seal seal) {

    /** The units that have to send anything for the period. */
    public List<Unit> units(Period period) {
        return programme.unitsExpected(period);
    }

    /** Whether the unit has to send anything for the period. */
    public boolean isDue(UnitCode unit, Period period) {
        return !programme.formsExpected(unit, period).isEmpty();
    }

    /** What the file is best called. */
    public static String fileName(UnitCode unit, Period period) {
        return unit + "_" + period + ".xlsx";
    }

    /**
     * Writes the workbook of a unit and period; closes nothing.
     *
     * @throws IllegalArgumentException if the unit has nothing to send for the period
     */
    public void write(UnitCode unit, Period period, OutputStream out) throws IOException {
        if (!isDue(unit, period)) {
            throw new IllegalArgumentException("Nothing is due of " + unit + " for " + period);
        }
        var blank = blank(unit, period);
        String title = programme.language().of(programme.title()) + " – " + blank.footer();
        try (var draft = WorkbookDraft.of(title, programme.language().of(programme.issuer()), begin(period))
                .speaking(programme.language().locale())) {
            draw(blank, draft);
            draft.computedOnOpening().write(out);
        }
    }

    private BlankSource blank(UnitCode code, Period period) {
        var then = programme.asOf(period);
        var stamp = new Stamp(programme.code(), code, period, programme.version(), FormsVersion.of(then));
        return new BlankSource(
                then, then.unit(code).orElseThrow(), period, programme.formsExpected(code, period), stamp, earlier);
    }

    /** When it is made does not show in it, or two downloads would differ. */
    private static Instant begin(Period period) {
        return period.yearMonth().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void draw(BlankSource blank, WorkbookDraft draft) {
        var lists = new DropDownLists(blank);
        new CoverSheet(blank).write(draft);
        blank.families().forEach(family -> new FamilySheet(blank, family, lists).write(draft));
        new InstructionSheet(blank).write(draft);
        lists.write(draft);
        new StampPage(blank.stamp(), seal).write(draft);
    }
}
