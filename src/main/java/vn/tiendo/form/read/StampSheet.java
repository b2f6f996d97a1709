package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.Stamped;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.Language;

/**
 * The sheets of a blank workbook that are no forms, known by what stands in their first cell: the hidden one that holds
 * its stamp, the hidden one of lists, and the instructions. Sheets rather than properties, as they survive every program
 * and format.
 */
public final class StampSheet {

    /** First cell of the sheet that holds the stamp. */
    public static final String STAMP = "tiendo:stamp";

    /** First cell of the sheet from which drop-downs take their lists. */
    public static final String LISTS = "tiendo:lists";

    private static final String INSTRUCTIONS = "HƯỚNG DẪN LẬP VÀ GỬI BÁO CÁO";

    private static final String ENGLISH_INSTRUCTIONS = "HOW TO FILL IN AND SEND THIS REPORT";

    private static final int VALUES = 2;
    private static final int PARTS = 6;

    private StampSheet() {}

    /** First cell of the instructions. */
    public static String instructions(Language language) {
        return language.isEnglish() ? ENGLISH_INSTRUCTIONS : INSTRUCTIONS;
    }

    /** What stands in the second column of the sheet, from the second row down. */
    public static List<String> values(Stamp stamp, Seal seal) {
        return List.of(
                stamp.programme(),
                stamp.unit().value(),
                stamp.period().toString(),
                stamp.version(),
                stamp.forms(),
                seal.sign(stamp));
    }

    /** Whether it is one of those sheets, which nobody need be told of. */
    static boolean isOurs(SheetTop top) {
        String first = top.own(1, 1);
        return first.equals(STAMP)
                || first.equals(LISTS)
                || first.equals(INSTRUCTIONS)
                || first.equals(ENGLISH_INSTRUCTIONS);
    }

    /**
     * What the sheet says, if it is the one with the stamp.
     *
     * @param seals any of which will do; where there are none, nothing can be verified
     */
    static Stamped read(SheetTop top, Supplier<List<Seal>> seals) {
        if (!top.own(1, 1).equals(STAMP)) {
            return new Stamped.Absent();
        }
        var known = seals.get();
        return known.isEmpty() ? new Stamped.Absent() : read(top, known);
    }

    private static Stamped read(SheetTop top, List<Seal> seals) {
        var said = new ArrayList<String>();
        for (int row = 2; row < 2 + PARTS; row++) {
            said.add(top.own(row, VALUES));
        }
        return stamp(said)
                .filter(stamp -> seals.stream().anyMatch(seal -> seal.fits(stamp, said.getLast())))
                .<Stamped>map(Stamped.Genuine::new)
                .orElseGet(Stamped.Broken::new);
    }

    private static Optional<Stamp> stamp(List<String> said) {
        var period = Period.parse(said.get(2));
        return UnitCode.parse(said.get(1))
                .flatMap(unit -> period.map(p -> new Stamp(said.get(0), unit, p, said.get(3), said.get(4))));
    }
}
