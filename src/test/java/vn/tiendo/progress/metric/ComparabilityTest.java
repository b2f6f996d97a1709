package vn.tiendo.progress.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeForTests;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Held;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.Validity;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.coverage.Incomparable;

class ComparabilityTest {

    private static final UnitCode CODE = new UnitCode("094");

    @Test
    void aFormThatKeepsTheColumnCanBeCompared() {
        var longer = withColumns(
                column("plan", FieldType.MONEY),
                column("dis_ytd", FieldType.MONEY),
                column("contract", FieldType.MONEY));

        assertThat(between(programme(longer), programme(TestForms.PROJECTS)).of(rate(false), true))
                .isEmpty();
    }

    @Test
    void aFormWithoutTheColumnCannot() {
        var shorter = withColumns(column("dis_ytd", FieldType.MONEY));

        assertThat(between(programme(TestForms.PROJECTS), programme(shorter)).of(rate(false), true))
                .contains(Incomparable.FORM_CHANGED);
        assertThat(between(programme(shorter), programme(TestForms.PROJECTS)).of(rate(false), false))
                .contains(Incomparable.FORM_CHANGED);
    }

    @Test
    void aColumnOfAnotherKindCannot() {
        var other = withColumns(column("plan", FieldType.NUMBER), column("dis_ytd", FieldType.MONEY));

        assertThat(between(programme(TestForms.PROJECTS), programme(other)).of(rate(false), true))
                .contains(Incomparable.FORM_CHANGED);
    }

    @Test
    void aFormThatWasNotThereCannot() {
        assertThat(between(programme(TestForms.PROJECTS), programme(TestForms.INVESTMENTS))
                        .of(rate(false), true))
                .contains(Incomparable.FORM_CHANGED);
    }

    @Test
    void onlyTheCourseOfAYearEndsWithIt() {
        var programme = programme(TestForms.PROJECTS);
        var acrossYears = new Comparability(programme, programme, false);

        assertThat(acrossYears.of(rate(true), true)).contains(Incomparable.NEW_YEAR);
        assertThat(acrossYears.of(rate(true), false)).isEmpty();
        assertThat(acrossYears.of(rate(false), true)).isEmpty();
    }

    @Test
    void aUnitIsKnownByItsCodeAndTheDaySinceWhichItHasIt() {
        var old = with(unit("Huyện Mường Chà", "2020-01-01", "2025-06-30"));
        var next = with(unit("Xã Mường Chà", "2025-07-01", ""));

        assertThat(between(next, old).of(CODE)).contains(Incomparable.UNIT_CHANGED);
        assertThat(between(next, with()).of(CODE)).contains(Incomparable.UNIT_CHANGED);
        assertThat(between(with(), old).of(CODE)).contains(Incomparable.UNIT_CHANGED);
        assertThat(between(old, old).of(CODE)).isEmpty();
        assertThat(between(with(), with()).of(CODE)).isEmpty();
    }

    private static Comparability between(Programme now, Programme then) {
        return new Comparability(now, then, true);
    }

    private static Indicator rate(boolean cumulative) {
        return new Indicator(
                "rate",
                LocalText.of("Tỷ lệ"),
                "%",
                new Measure.Sum("B01", "dis_ytd"),
                Optional.of(new Measure.Sum("B01", "plan")),
                4,
                List.of(),
                new Held(Optional.empty(), cumulative, Optional.empty()));
    }

    private static Programme programme(Form form) {
        return TestProgramme.programme(List.of(form), List.of());
    }

    private static Form withColumns(Column... columns) {
        var form = TestForms.PROJECTS;
        return TestForm.of(form.code(), form.subject(), List.of(columns))
                .collected(form.collected())
                .expectedOf(form.expectedOf())
                .form();
    }

    private static Column column(String field, FieldType type) {
        return TestColumn.of(field, type).column();
    }

    private static Unit unit(String name, String from, String to) {
        return new Unit(CODE, name, name, new Validity(day(from), day(to)));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    }

    private static Programme with(Unit... units) {
        var p = programme(TestForms.PROJECTS);
        return ProgrammeForTests.like(p).units(List.of(units)).programme();
    }
}
