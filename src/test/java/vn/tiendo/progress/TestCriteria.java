package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Factor;
import vn.tiendo.programme.indicator.CriteriaSet.Group;
import vn.tiendo.programme.indicator.CriteriaSet.Points;
import vn.tiendo.programme.indicator.CriteriaSet.Standard;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Validity;

/** A set of criteria of one class, II, that needs 75 of 100 points; an indicator bears the code of its standard. */
public final class TestCriteria {

    private final List<TownIndicator> indicators = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private List<String> named = List.of();
    private Optional<BigDecimal> pass = Optional.of(new BigDecimal("75"));

    /** What the next standards are of. */
    public TestCriteria group(String code, String least, String most) {
        return group(code, least, most, true);
    }

    public TestCriteria group(String code, String least, String most, boolean verified) {
        groups.add(new Group(code, LocalText.of(code), number(least), number(most), verified));
        return this;
    }

    /** What the names of projects hold that move the next standards. */
    public TestCriteria named(String... words) {
        named = List.of(words);
        return this;
    }

    public TestCriteria withoutPass() {
        pass = Optional.empty();
        return this;
    }

    /** An item by itself. */
    public TestCriteria standard(String item, String from, String to, String least, String most) {
        return standard(item, "", "1", band(from, to, true), least, most);
    }

    /** An item divided by another. */
    public TestCriteria ratio(
            String item, String below, String times, String from, String to, String least, String most) {
        return standard(item, below, times, band(from, to, true), least, most);
    }

    /** With a band that nobody has confirmed. */
    public TestCriteria unconfirmed(String item, String from, String to, String least, String most) {
        return standard(item, "", "1", band(from, to, false), least, most);
    }

    /** Of which no form asks. */
    public TestCriteria uncollected(String code, String from, String to, String least, String most) {
        indicators.add(indicator(code, Optional.empty(), Optional.empty(), "1"));
        return add(code, band(from, to, true), least, most);
    }

    public TestCriteria factor(String times, String standard, String town, boolean verified) {
        factors.add(new Factor(
                "far",
                LocalText.of("Vùng cao"),
                new BigDecimal(times),
                List.of(standard),
                List.of(),
                List.of(town),
                verified));
        return this;
    }

    /** How many rows of a form name the town. */
    public TestCriteria counted(String code, String form, String from, String to, String least, String most) {
        indicators.add(indicator(code, Optional.of(new Measure.Count(form)), Optional.empty(), "1"));
        return add(code, band(from, to, true), least, most);
    }

    private TestCriteria standard(String item, String below, String times, Band band, String least, String most) {
        indicators.add(indicator(
                item,
                Optional.of(new Measure.Sum("B02", item)),
                Optional.of(below).filter(code -> !code.isEmpty()).map(code -> new Measure.Sum("B02", code)),
                times));
        return add(item, band, least, most);
    }

    private TestCriteria add(String code, Band band, String least, String most) {
        var points = number(least).flatMap(low -> number(most).map(high -> new Points(low, high)));
        standards.add(new Standard(code, groups.getLast().code(), points, Map.of("II", band), Optional.empty()));
        return this;
    }

    private TownIndicator indicator(String code, Optional<Measure> above, Optional<Measure> below, String times) {
        return new TownIndicator(
                code, LocalText.of(code), "", above, below, new BigDecimal(times), 2, false, List.of("2.1"), named);
    }

    private static Band band(String from, String to, boolean verified) {
        return new Band(new BigDecimal(from), new BigDecimal(to), verified, "");
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(number).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }

    public Criteria build() {
        var set = new CriteriaSet(
                "SET",
                LocalText.of("Bộ tiêu chuẩn"),
                Validity.ALWAYS,
                pass,
                number("100"),
                List.of(new UrbanClass("II", LocalText.of("II"), List.of())),
                groups,
                standards,
                factors);
        return new Criteria(indicators, List.of(set));
    }
}
