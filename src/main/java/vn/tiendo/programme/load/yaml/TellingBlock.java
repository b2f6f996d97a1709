package vn.tiendo.programme.load.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.ReportDefinition.Telling;

/** Reads what a section of a report says besides its table. */
record TellingBlock(YamlBlock section, List<Form> forms, List<Indicator> indicators) {

    /** A table of counts has rows and columns, and no third side. */
    private static final int SIDES = 2;

    private static final String COUNT = "{count}";

    Telling telling() {
        return new Telling(count(), tells(), says(), money());
    }

    private List<String> count() {
        var fields = section.texts("count");
        if (!fields.isEmpty() && fields.size() != SIDES) {
            section.maybe("count")
                    .ifPresent(p -> p.fault(FaultWords.say("count.two"), FaultWords.say("count.two.fix")));
        }
        return fields;
    }

    private Map<String, List<String>> tells() {
        var tells = new LinkedHashMap<String, List<String>>();
        for (var member : section.maybe("tells").map(YamlValue::members).orElse(List.of())) {
            var codes = member.value().list();
            codes.forEach(this::check);
            tells.put(member.key().text(), codes.stream().map(YamlValue::text).toList());
        }
        return tells;
    }

    private void check(YamlValue code) {
        var known = indicators.stream().map(Indicator::code).toList();
        if (!code.text().isEmpty() && !known.contains(code.text())) {
            code.fault(FaultWords.say("indicator.unknown", code.text()), Nearest.suggestion(code.text(), known));
        }
    }

    private Map<String, LocalText> says() {
        var says = new LinkedHashMap<String, LocalText>();
        for (var member : section.maybe("says").map(YamlValue::members).orElse(List.of())) {
            var words = member.value().localText();
            if (!words.vi().contains(COUNT) || !words.en().contains(COUNT)) {
                member.value().fault(FaultWords.say("says.count"), FaultWords.say("says.count.fix"));
            }
            says.put(member.key().text(), words);
        }
        return says;
    }

    private Optional<MoneyUnit> money() {
        return section.maybeText("money").flatMap(label -> {
            var unit = MoneyUnit.named(label);
            if (unit.isEmpty()) {
                var labels = Stream.of(MoneyUnit.values()).map(MoneyUnit::label).collect(Collectors.joining(", "));
                section.faults()
                        .add(
                                section.placeOf("money"),
                                FaultWords.say("value.unknown", label),
                                FaultWords.say("money.fix", labels));
            }
            return unit;
        });
    }
}
