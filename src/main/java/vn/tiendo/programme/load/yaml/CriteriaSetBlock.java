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
import vn.tiendo.programme.load.file.Block;
import vn.tiendo.programme.load.file.Names;
import vn.tiendo.programme.load.file.Piece;
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

    private final Block block;
    private final Names names;
    private final String code;
    private final Trust trust;

    public CriteriaSetBlock(Piece piece, Names names) {
        this.block = piece.block(KEYS);
        this.names = names;
        this.code = block.text("set");
        this.trust = new Trust(true, "").of(block);
    }

    /** Whether somebody has confirmed what a block says, and where it comes from. */
    private record Trust(boolean verified, String source) {

        Trust of(Block inner) {
            return new Trust(inner.maybe("verified").map(Piece::flag).orElse(verified), inner.textOr("source", source));
        }
    }

    public CriteriaSet set() {
        names.declare(Names.Kind.CRITERIA.everywhere(), code, block.placeOf("set"));
        return new CriteriaSet(
                code,
                block.localText("name"),
                validity(),
                block.maybe("pass").flatMap(Piece::decimal),
                block.maybe("max").flatMap(Piece::decimal),
                block.needList("classes").stream().map(this::urbanClass).toList(),
                block.needList("groups").stream().map(this::group).toList(),
                block.needList("standards").stream().map(this::standard).toList(),
                block.list("factors").stream().map(this::factor).toList());
    }

    private Validity validity() {
        Optional<LocalDate> from = block.maybe("from").flatMap(Piece::day);
        Optional<LocalDate> to = block.maybe("to").flatMap(Piece::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            block.need("to").ifPresent(piece -> piece.fault(FaultWords.say("validity.backwards")));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private UrbanClass urbanClass(Piece piece) {
        var urban = piece.block(KEYS_OF_CLASS);
        String named = urban.text("class");
        names.declare(Names.Kind.URBAN_CLASS.of(code), named, urban.placeOf("class"));
        var name = urban.maybe("name").map(Piece::localText).orElse(LocalText.of(named));
        return new UrbanClass(named, name, urban.texts("was"));
    }

    private Group group(Piece piece) {
        var group = piece.block(KEYS_OF_GROUP);
        names.declare(Names.Kind.STANDARD_GROUP.of(code), group.text("group"), group.placeOf("group"));
        checkOrder(group);
        return new Group(
                group.text("group"),
                group.localText("name"),
                group.maybe("min").flatMap(Piece::decimal),
                group.maybe("max").flatMap(Piece::decimal),
                trust.of(group).verified);
    }

    private static void checkOrder(Block block) {
        var least = block.maybe("min").flatMap(Piece::decimal);
        var most = block.maybe("max").flatMap(Piece::decimal);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            block.need("max").ifPresent(piece -> piece.fault(FaultWords.say("criteria.order")));
        }
    }

    private Standard standard(Piece piece) {
        var standard = piece.block(KEYS_OF_STANDARD);
        String indicator = standard.text("standard");
        var place = standard.placeOf("standard");
        names.refer(Names.Kind.TOWN_INDICATOR.everywhere(), indicator, place);
        names.declare(Names.Kind.STANDARD.of(code), indicator, place);
        String group = standard.text("group");
        names.refer(Names.Kind.STANDARD_GROUP.of(code), group, standard.placeOf("group"));
        return new Standard(
                indicator,
                group,
                standard.maybe("points").flatMap(CriteriaSetBlock::points),
                bands(standard),
                standard.maybe("note").map(Piece::localText));
    }

    private static Optional<Points> points(Piece piece) {
        var block = piece.block(KEYS_OF_POINTS);
        checkOrder(block);
        var least = block.need("min").flatMap(Piece::decimal);
        var most = block.need("max").flatMap(Piece::decimal);
        return least.flatMap(low -> most.map(high -> new Points(low, high)));
    }

    private Map<String, Band> bands(Block standard) {
        var inherited = trust.of(standard);
        var bands = new LinkedHashMap<String, Band>();
        for (var member : standard.maybe("bands").map(Piece::members).orElse(List.of())) {
            String urban = member.key().text();
            names.refer(Names.Kind.URBAN_CLASS.of(code), urban, member.key().place());
            band(member.value(), inherited).ifPresent(band -> {
                if (bands.putIfAbsent(urban, band) != null) {
                    member.key().fault(FaultWords.say("key.twice", urban), FaultWords.say("once"));
                }
            });
        }
        return bands;
    }

    private static Optional<Band> band(Piece piece, Trust inherited) {
        var block = piece.block(KEYS_OF_BAND);
        var own = inherited.of(block);
        var from = block.need("from").flatMap(Piece::decimal);
        var to = block.maybe("to").flatMap(Piece::decimal);
        return from.map(first -> new Band(first, to.orElse(first), own.verified, own.source));
    }

    private Factor factor(Piece piece) {
        var factor = piece.block(KEYS_OF_FACTOR);
        factor.list("standards").forEach(named -> refer(Names.Kind.STANDARD.of(code), named));
        factor.list("classes").forEach(named -> refer(Names.Kind.URBAN_CLASS.of(code), named));
        factor.list("towns").forEach(named -> refer(Names.Kind.TOWN.everywhere(), named));
        return new Factor(
                factor.text("factor"),
                factor.localText("name"),
                factor.need("times").flatMap(CriteriaSetBlock::aboveZero).orElse(BigDecimal.ONE),
                factor.texts("standards"),
                factor.texts("classes"),
                factor.texts("towns"),
                trust.of(factor).verified);
    }

    private void refer(Names.Scope scope, Piece named) {
        names.refer(scope, named.text(), named.place());
    }

    /** A number above zero, for what is multiplied by it; nothing after a fault. */
    public static Optional<BigDecimal> aboveZero(Piece piece) {
        var number = piece.decimal();
        if (number.filter(value -> value.signum() == 0).isPresent()) {
            piece.fault(FaultWords.say("criteria.times"));
            return Optional.empty();
        }
        return number;
    }
}
