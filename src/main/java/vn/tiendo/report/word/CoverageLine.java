package vn.tiendo.report.word;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.Plan;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;

/** How much of the province the totals stand for, in one line. */
public record CoverageLine(Consolidation consolidation) {

    /** Beside a form's figures: of those who had to send it. The form that asks for the plan is told of as all is. */
    public String of(Section section) {
        var programme = consolidation.programme();
        var form = section.form()
                .flatMap(programme::form)
                .filter(known -> new Plan(programme)
                        .measure()
                        .filter(plan -> plan.form().equals(known.code()))
                        .isEmpty());
        return form.map(this::of).orElseGet(this::text);
    }

    private String of(Form form) {
        var programme = consolidation.programme();
        var expected = programme.unitsExpected(consolidation.period()).stream()
                .map(Unit::code)
                .filter(unit -> programme.formsExpected(unit, consolidation.period()).stream()
                        .anyMatch(due -> due.code().equals(form.code())))
                .toList();
        var missing = Set.copyOf(consolidation.coverage().missing());
        long received =
                expected.stream().filter(unit -> !missing.contains(unit)).count();
        String ofForm = expected.isEmpty()
                ? ""
                : "; " + form.number() + ": " + received + "/" + expected.size() + " đơn vị phải nộp";
        return units() + ofForm + late() + ".";
    }

    private String units() {
        var coverage = consolidation.coverage();
        return "Mức độ đầy đủ: " + coverage.received() + "/" + coverage.expected() + " đơn vị";
    }

    public String text() {
        return units() + planName().map(plan -> ", " + share(plan)).orElse("") + required() + late() + ".";
    }

    /** Only where something is not there. */
    private String required() {
        return consolidation
                .coverage()
                .requiredShare()
                .filter(share -> share.numerator().compareTo(share.denominator()) != 0)
                .flatMap(share -> share.percent(2))
                .map(points -> ", " + Vietnamese.percent(points) + " số liệu bắt buộc")
                .orElse("");
    }

    private String late() {
        var senders = consolidation.coverage().senders();
        return senders.late().isEmpty()
                ? ""
                : "; " + senders.late().size() + " đơn vị gửi muộn, nhiều nhất " + senders.daysLate()
                        + " ngày làm việc";
    }

    /** What the plan is called; empty where the programme has none by name, or the period asks for none. */
    private Optional<String> planName() {
        var programme = consolidation.programme();
        var plan = new Plan(programme);
        boolean due = plan.measure()
                .flatMap(measure -> programme.form(measure.form()))
                .filter(form -> consolidation.programme().isDue(form, consolidation.period()))
                .isPresent();
        return due ? plan.name().map(name -> Vietnamese.withinSentence(name.vi())) : Optional.empty();
    }

    private String share(String plan) {
        return consolidation
                .coverage()
                .planShare()
                .flatMap(share -> share.percent(2))
                .map(points -> Vietnamese.percent(points) + " " + plan)
                .orElse("chưa xác định được phần " + plan + " của các đơn vị còn thiếu");
    }
}
