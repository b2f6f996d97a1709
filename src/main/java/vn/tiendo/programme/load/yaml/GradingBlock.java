package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads how grave a rule is: one severity, or, under {@code effective}, one by period. */
public final class GradingBlock {

    static final String[] KEYS_OF_STEP = {"from", "to", "severity"};

    private final YamlBlock rule;

    GradingBlock(YamlBlock rule) {
        this.rule = rule;
    }

    Grading grading() {
        var steps = steps();
        boolean plain = rule.maybe("effective").isEmpty();
        if (!plain && rule.maybe("severity").isPresent()) {
            rule.faults().add(rule.placeOf("severity"), FaultWords.say("severity.both"), FaultWords.say("keep-one"));
        }
        return plain || steps.isEmpty()
                ? Grading.always(plain ? rule.oneOf("severity", Severity.class) : Severity.ERROR)
                : new Grading(steps);
    }

    private List<Grading.Step> steps() {
        var pieces = rule.maybe("effective").map(YamlValue::list).orElse(List.of());
        if (rule.maybe("effective").isPresent() && pieces.isEmpty()) {
            rule.faults()
                    .add(
                            rule.placeOf("effective"),
                            FaultWords.say("effective.empty"),
                            FaultWords.say("effective.empty.fix"));
        }
        var blocks = pieces.stream().map(p -> p.block(KEYS_OF_STEP)).toList();
        var steps = new ArrayList<Grading.Step>();
        for (var block : blocks) {
            var step = new Grading.Step(
                    period(block, "from"), period(block, "to"), block.oneOf("severity", Severity.class));
            steps.add(closed(step, blocks, steps.size()));
            checkOrder(steps, block);
        }
        return steps;
    }

    /** A step lasts until the next begins. */
    private static Grading.Step closed(Grading.Step step, List<YamlBlock> blocks, int index) {
        if (step.to().isPresent() || index + 1 == blocks.size()) {
            return step;
        }
        var next = blocks.get(index + 1).maybeText("from").flatMap(Period::parse);
        return new Grading.Step(step.from(), next.map(Period::previous), step.severity());
    }

    private static Optional<Period> period(YamlBlock block, String key) {
        return block.maybe(key).flatMap(YamlValue::period);
    }

    /** Whether its periods were; else it reaches into others only because of what is told already. */
    private static boolean isRead(YamlBlock block) {
        return Stream.of("from", "to")
                .flatMap(key -> block.maybeText(key).stream())
                .allMatch(text -> Period.parse(text).isPresent());
    }

    private static void checkOrder(List<Grading.Step> steps, YamlBlock block) {
        var last = steps.getLast();
        if (last.from().isPresent()
                && last.to().isPresent()
                && last.to().get().compareTo(last.from().get()) < 0) {
            block.faults()
                    .add(
                            block.placeOf("to"),
                            FaultWords.say("periods.backwards"),
                            FaultWords.say("from-on", last.from().get()));
        }
        if (steps.size() > 1 && block.maybe("from").isEmpty()) {
            block.faults().add(block.place(), FaultWords.say("effective.from"), FaultWords.say("effective.from.fix"));
        }
        for (var earlier : isRead(block) ? steps.subList(0, steps.size() - 1) : List.<Grading.Step>of()) {
            if (earlier.overlaps(last)) {
                block.faults()
                        .add(
                                block.place(),
                                FaultWords.say("effective.overlap"),
                                FaultWords.say("effective.overlap.fix"));
                return;
            }
        }
    }
}
