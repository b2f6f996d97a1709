package vn.tiendo.programme.load.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Factor;
import vn.tiendo.programme.indicator.CriteriaSet.Group;
import vn.tiendo.programme.indicator.CriteriaSet.Points;
import vn.tiendo.programme.indicator.CriteriaSet.Standard;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.registry.Validity;

/**
 * Reads a set of criteria. {@code verified} and {@code source} of the set are those of all groups, standards, bands and
 * factors in it that say nothing else.
 */
public final class CriteriaSetBlock {

    static final String[] KEYS = {
        "set", "name", "from", "to", "pass", "max", "classes", "groups", "standards", "factors"
    };
    static final String[] KEYS_OF_CLASS = {"class", "name", "was"};
    static final String[] KEYS_OF_GROUP = {"group", "name", "min", "max"};
    static final String[] KEYS_OF_STANDARD = {"standard", "group", "points", "bands", "note"};
    static final String[] KEYS_OF_POINTS = {"min", "max"};
    static final String[] KEYS_OF_BAND = {"from", "to"};
    static final String[] KEYS_OF_FACTOR = {"factor", "name", "times", "standards", "classes", "towns"};

    private final YamlBlock block;
    private final DeclaredNames names;
    private final String code;
    private final Trust trust;

    public CriteriaSetBlock(YamlValue piece, DeclaredNames names) {
        this.block = piece.block(KEYS);
        this.names = names;
        this.code = block.text("set");
        this.trust = new Trust(true, "").of(block);
    }

    /** Whether somebody has confirmed what a block says, and where it comes from. */
    private record Trust(boolean verified, String source) {

        Trust of(YamlBlock inner) {
            return new Trust(
                    inner.maybe("verified").map(YamlValue::flag).orElse(verified), inner.textOr("source", source));
        }
    }

    public CriteriaSet set() {
        names.declare(DeclaredNames.Kind.CRITERIA.everywhere(), code, block.placeOf("set"));
        return new CriteriaSet(
                code,
                block.localText("name"),
                validity(),
                block.maybe("pass").flatMap(YamlValue::decimal),
                block.maybe("max").flatMap(YamlValue::decimal),
                block.needList("classes").stream().map(this::urbanClass).toList(),
                block.needList("groups").stream().map(this::group).toList(),
                block.needList("standards").stream().map(this::standard).toList(),
                block.list("factors").stream().map(this::factor).toList());
    }

    private Validity validity() {
        Optional<LocalDate> from = block.maybe("from").flatMap(YamlValue::day);
        Optional<LocalDate> to = block.maybe("to").flatMap(YamlValue::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            block.need("to").ifPresent(piece -> piece.fault(FaultWords.say("validity.backwards")));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private UrbanClass urbanClass(YamlValue piece) {
        var urban = piece.block(KEYS_OF_CLASS);
        String named = urban.text("class");
        names.declare(DeclaredNames.Kind.URBAN_CLASS.of(code), named, urban.placeOf("class"));
        var name = urban.maybe("name").map(YamlValue::localText).orElse(LocalText.of(named));
        return new UrbanClass(named, name, urban.texts("was"));
    }

    private Group group(YamlValue piece) {
        var group = piece.block(KEYS_OF_GROUP);
        names.declare(DeclaredNames.Kind.STANDARD_GROUP.of(code), group.text("group"), group.placeOf("group"));
        checkOrder(group);
        return new Group(
                group.text("group"),
                group.localText("name"),
                group.maybe("min").flatMap(YamlValue::decimal),
                group.maybe("max").flatMap(YamlValue::decimal),
                trust.of(group).verified);
    }

    private static void checkOrder(YamlBlock block) {
        var least = block.maybe("min").flatMap(YamlValue::decimal);
        var most = block.maybe("max").flatMap(YamlValue::decimal);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            block.need("max").ifPresent(piece -> piece.fault(FaultWords.say("criteria.order")));
        }
    }

    private Standard standard(YamlValue piece) {
        var standard = piece.block(KEYS_OF_STANDARD);
        String indicator = standard.text("standard");
        var place = standard.placeOf("standard");
        names.refer(DeclaredNames.Kind.TOWN_INDICATOR.everywhere(), indicator, place);
        names.declare(DeclaredNames.Kind.STANDARD.of(code), indicator, place);
        String group = standard.text("group");
        names.refer(DeclaredNames.Kind.STANDARD_GROUP.of(code), group, standard.placeOf("group"));
        return new Standard(
                indicator,
                group,
                standard.maybe("points").flatMap(CriteriaSetBlock::points),
                bands(standard),
                standard.maybe("note").map(YamlValue::localText));
    }

    private static Optional<Points> points(YamlValue piece) {
        var block = piece.block(KEYS_OF_POINTS);
        checkOrder(block);
        var least = block.need("min").flatMap(YamlValue::decimal);
        var most = block.need("max").flatMap(YamlValue::decimal);
        return least.flatMap(low -> most.map(high -> new Points(low, high)));
    }

    private Map<String, Band> bands(YamlBlock standard) {
        var inherited = trust.of(standard);
        var bands = new LinkedHashMap<String, Band>();
        for (var member : standard.maybe("bands").map(YamlValue::members).orElse(List.of())) {
            String urban = member.key().text();
            names.refer(
                    DeclaredNames.Kind.URBAN_CLASS.of(code), urban, member.key().place());
            band(member.value(), inherited).ifPresent(band -> {
                if (bands.putIfAbsent(urban, band) != null) {
                    member.key().fault(FaultWords.say("key.twice", urban), FaultWords.say("once"));
                }
            });
        }
        return bands;
    }

    private static Optional<Band> band(YamlValue piece, Trust inherited) {
        var block = piece.block(KEYS_OF_BAND);
        var own = inherited.of(block);
        var from = block.need("from").flatMap(YamlValue::decimal);
        var to = block.maybe("to").flatMap(YamlValue::decimal);
        return from.map(first -> new Band(first, to.orElse(first), own.verified, own.source));
    }

    private Factor factor(YamlValue piece) {
        var factor = piece.block(KEYS_OF_FACTOR);
        factor.list("standards").forEach(named -> refer(DeclaredNames.Kind.STANDARD.of(code), named));
        factor.list("classes").forEach(named -> refer(DeclaredNames.Kind.URBAN_CLASS.of(code), named));
        factor.list("towns").forEach(named -> refer(DeclaredNames.Kind.TOWN.everywhere(), named));
        return new Factor(
                factor.text("factor"),
                factor.localText("name"),
                factor.need("times").flatMap(CriteriaSetBlock::aboveZero).orElse(BigDecimal.ONE),
                factor.texts("standards"),
                factor.texts("classes"),
                factor.texts("towns"),
                trust.of(factor).verified);
    }

    private void refer(DeclaredNames.Scope scope, YamlValue named) {
        names.refer(scope, named.text(), named.place());
    }

    /** A number above zero, for what is multiplied by it; nothing after a fault. */
    public static Optional<BigDecimal> aboveZero(YamlValue piece) {
        var number = piece.decimal();
        if (number.filter(value -> value.signum() == 0).isPresent()) {
            piece.fault(FaultWords.say("criteria.times"));
            return Optional.empty();
        }
        return number;
    }
}
