package vn.tiendo.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.form.Form;
import vn.tiendo.submission.Declaration;
import vn.tiendo.workbook.Refusal;

/**
 * A nil report as the rules see it: every form that is due is there, and nothing is in it. So it is accepted exactly
 * where an empty workbook would be, and judged by any definitions in the same way.
 */
public final class NilReading {

    private NilReading() {}

    static Reading of(Programme programme, byte[] content) {
        return Declaration.of(content)
                .map(declared -> of(programme, declared.unit(), declared.period()))
                .orElseGet(() -> new Reading.Refused(Refusal.of(Refusal.Cause.DAMAGED)));
    }

    public static Reading of(Programme programme, UnitCode unit, Period period) {
        var identity = new Identity(
                Optional.of(unit),
                Optional.of(period),
                unit.value(),
                period.toString(),
                programme.newestTemplate(),
                List.of());
        var tables = programme.formsExpected(unit, period).stream()
                .map(form -> empty(form, programme.language()))
                .toList();
        return new Reading.Read(identity, tables, List.of(), List.of());
    }

    private static Table empty(Form form, Language language) {
        return new Table(form, language.of(form.title()), MoneyUnit.TRIEU, List.of(), List.of(), List.of());
    }
}
