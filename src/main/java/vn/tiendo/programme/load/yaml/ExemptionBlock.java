package vn.tiendo.programme.load.yaml;

import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads one exemption of a rule. */
public final class ExemptionBlock {

    static final String[] KEYS = {"unit", "subject", "from", "to", "reason", "signed_by", "signed_on"};

    private final YamlBlock block;
    private final DeclaredNames names;

    ExemptionBlock(YamlValue piece, DeclaredNames names) {
        this.block = piece.block(KEYS);
        this.names = names;
    }

    /** None after a fault. */
    Optional<Exemption> exemption() {
        var unit = unit();
        var subject = block.maybeText("subject");
        if (unit.isEmpty() && subject.isEmpty()) {
            block.faults()
                    .add(block.place(), FaultWords.say("exemption.nobody"), FaultWords.say("exemption.nobody.fix"));
        }
        var from = block.maybe("from").flatMap(YamlValue::period);
        var to = block.need("to").flatMap(YamlValue::period);
        var reason = block.localText("reason");
        String signedBy = block.text("signed_by");
        var signedOn = block.need("signed_on").flatMap(YamlValue::day);
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            block.faults()
                    .add(
                            block.placeOf("to"),
                            FaultWords.say("periods.backwards"),
                            FaultWords.say("from-on", from.get()));
        }
        return to.flatMap(last -> signedOn.map(day -> new Exemption(unit, subject, from, last, reason, signedBy, day)));
    }

    private Optional<UnitCode> unit() {
        var text = block.maybeText("unit");
        text.ifPresent(code -> names.refer(DeclaredNames.Kind.UNIT.everywhere(), code, block.placeOf("unit")));
        return text.flatMap(UnitCode::parse);
    }
}
