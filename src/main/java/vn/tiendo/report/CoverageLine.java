package vn.tiendo.report;

import java.util.Optional;
import vn.tiendo.programme.Plan;
import vn.tiendo.progress.Consolidation;

/** How much of the province the totals stand for, in one line. */
record CoverageLine(Consolidation consolidation) {

    String text() {
        var coverage = consolidation.coverage();
        String units = "Mức độ đầy đủ: " + coverage.received() + "/" + coverage.expected() + " đơn vị";
        return units + planName().map(plan -> ", " + share(plan)).orElse("") + required() + late() + ".";
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
