package vn.tiendo.finding;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/** Findings for tests: what a test is not about is left out. */
public final class TestFinding {

    private static final LocalText NOTHING = LocalText.of("");

    private Finding made;

    private TestFinding(Finding made) {
        this.made = made;
    }

    public static TestFinding of(String rule, Severity severity) {
        return new TestFinding(new Finding(
                rule,
                severity,
                "",
                "",
                List.of(),
                Optional.empty(),
                NOTHING,
                NOTHING,
                NOTHING,
                0,
                Optional.empty(),
                Optional.empty()));
    }

    public static TestFinding error(String rule) {
        return of(rule, Severity.ERROR);
    }

    public static TestFinding warning(String rule) {
        return of(rule, Severity.WARNING);
    }

    public static TestFinding like(Finding other) {
        return new TestFinding(other);
    }

    public TestFinding in(String form, String sheet) {
        return with(form, sheet, made.cells(), made.subject());
    }

    public TestFinding at(String... cells) {
        return at(List.of(cells));
    }

    public TestFinding at(List<String> cells) {
        return with(
                made.form(), made.sheet(), cells.stream().map(CellAddress::of).toList(), made.subject());
    }

    public TestFinding about(String subject) {
        return with(made.form(), made.sheet(), made.cells(), Optional.of(subject));
    }

    private TestFinding with(String form, String sheet, List<CellAddress> cells, Optional<String> subject) {
        made = new Finding(
                made.rule(),
                made.severity(),
                form,
                sheet,
                cells,
                subject,
                made.found(),
                made.expected(),
                made.message(),
                made.folded(),
                made.exemption(),
                made.detail());
        return this;
    }

    /** What stands there, and what should; the same in both languages. */
    public TestFinding saw(String found, String expected) {
        return told(LocalText.of(found), LocalText.of(expected), made.message());
    }

    public TestFinding saying(String vietnamese, String english) {
        return told(made.found(), made.expected(), new LocalText(vietnamese, english));
    }

    private TestFinding told(LocalText found, LocalText expected, LocalText message) {
        made = new Finding(
                made.rule(),
                made.severity(),
                made.form(),
                made.sheet(),
                made.cells(),
                made.subject(),
                found,
                expected,
                message,
                made.folded(),
                made.exemption(),
                made.detail());
        return this;
    }

    public TestFinding weighing(Severity severity) {
        return besides(severity, made.folded(), made.exemption(), made.detail());
    }

    public TestFinding folding(int more) {
        return besides(made.severity(), more, made.exemption(), made.detail());
    }

    public TestFinding exempted(String why) {
        return besides(made.severity(), made.folded(), Optional.of(why), made.detail());
    }

    /** With its parts, of which only these are anything. */
    public TestFinding parts(List<Finding.About> about, String column, int times, int leftOut) {
        return detail(new Finding.Detail(
                about, column, NOTHING, NOTHING, NOTHING, times, leftOut, List.of(), Optional.empty(), NOTHING));
    }

    public TestFinding followedBy(List<String> follows) {
        return detail(
                new Finding.Detail(List.of(), "", NOTHING, NOTHING, NOTHING, 1, 0, follows, Optional.empty(), NOTHING));
    }

    public TestFinding detail(Finding.Detail detail) {
        return besides(made.severity(), made.folded(), made.exemption(), Optional.of(detail));
    }

    private TestFinding besides(
            Severity severity, int folded, Optional<String> exemption, Optional<Finding.Detail> detail) {
        made = new Finding(
                made.rule(),
                severity,
                made.form(),
                made.sheet(),
                made.cells(),
                made.subject(),
                made.found(),
                made.expected(),
                made.message(),
                folded,
                exemption,
                detail);
        return this;
    }

    public Finding build() {
        return made;
    }
}
