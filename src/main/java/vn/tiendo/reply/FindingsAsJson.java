package vn.tiendo.reply;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.State;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.workbook.CellAddress;

/**
 * Findings for programs, the one place that writes them: as an RFC 9457 problem of a submission, and as a list for whoever
 * has a frame of his own. Members are only ever added.
 */
public final class FindingsAsJson {

    /** What a returned submission answers, as HTTP counts: understood, and not to be processed as it is. */
    public static final int RETURNED = 422;

    private static final int TAKEN = 200;
    private static final int PENDING = 202;
    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private final SenderAnswer answer;
    private final Source source;
    private final ReplyWords told;

    /**
     * Whose they are.
     *
     * @param catalogue from a rule's id to its place in the catalogue on the pages
     * @param language the programme's: that of members which are given in one alone
     */
    public record Source(
            Optional<UnitCode> unit, Optional<Period> period, UnaryOperator<String> catalogue, Language language) {}

    public FindingsAsJson(SenderAnswer answer, Source source) {
        this.answer = answer;
        this.source = source;
        this.told = ReplyWords.in(source.language().locale());
    }

    /** The HTTP status that goes with it: RFC 9457 wants both to be the same. */
    public int status() {
        return switch (answer.state()) {
            case REJECTED -> RETURNED;
            case PENDING -> PENDING;
            case ACCEPTED, ACCEPTED_WITH_WARNINGS -> TAKEN;
        };
    }

    /** All of a submission. */
    public ObjectNode problem(Locale language) {
        var words = ReplyWords.in(language);
        var node = NODES.objectNode();
        node.put("type", "urn:tiendo:submission:" + answer.state().code());
        node.put("title", words.say("state." + answer.state().name()));
        node.put("status", status());
        node.put("detail", detail(words));
        answer.receipt().ifPresent(number -> node.put("instance", "/submissions/" + number));
        answer.receipt().ifPresent(number -> node.put("receipt", number));
        node.put("state", answer.state().code());
        node.put("file", answer.file().value());
        node.put("unit", source.unit().map(UnitCode::value).orElse(null));
        node.put("unitName", answer.unit().orElse(null));
        node.put("period", source.period().map(Period::toString).orElse(null));
        answer.beside().moved().ifPresent(moved -> node.set("standing", BesideAsJson.standing(moved)));
        answer.beside().copies().ifPresent(copies -> node.set("copies", BesideAsJson.copies(copies)));
        node.set("counts", counts());
        answer.beside().since().ifPresent(since -> node.set("sinceLast", BesideAsJson.since(since)));
        node.set("reasons", reasons());
        node.set("errors", findings());
        return node;
    }

    private String detail(ReplyWords words) {
        String counted = words.say(
                "counts.of", answer.count(Severity.ERROR), answer.count(Severity.WARNING), answer.count(Severity.NOTE));
        boolean list = answer.state() != State.PENDING;
        return list ? counted + ". " + words.say("todo." + answer.state().name()) : words.say("todo.PENDING");
    }

    /** Lines that are told, how often rules saw something, and what of that no line tells of. */
    public ObjectNode counts() {
        var node = NODES.objectNode();
        for (Severity severity : Severity.values()) {
            var count = answer.counts(severity);
            var of = node.putObject(severity.name().toLowerCase(Locale.ROOT) + "s");
            of.put("told", count.lines());
            of.put("seen", count.seen());
            of.put("leftOut", count.leftOut());
        }
        node.put("consequences", answer.consequences());
        return node;
    }

    /** How many warnings have a reason, and those reasons that are about none of them. */
    public ObjectNode reasons() {
        var node = NODES.objectNode();
        node.put("explained", answer.explained());
        node.put("unexplained", answer.count(Severity.WARNING) - answer.explained());
        var strays = node.putArray("strays");
        for (Explanation stray : answer.strays()) {
            var line = strays.addObject();
            line.put("rule", stray.rule());
            line.put("place", told.place(stray));
            line.put("text", stray.words());
        }
        return node;
    }

    /** Every finding, in order. */
    public ArrayNode findings() {
        var array = NODES.arrayNode();
        answer.told().forEach(told -> array.add(finding(told)));
        return array;
    }

    private ObjectNode finding(SenderAnswer.Told told) {
        var finding = told.finding();
        var node = NODES.objectNode();
        node.put("number", told.ordinal());
        node.put("rule", finding.rule());
        node.put("catalogue", source.catalogue().apply(finding.rule()));
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("sheet", orNull(finding.sheet()));
        node.put("cell", finding.cell().map(CellAddress::toString).orElse(null));
        node.set("cells", cells(finding));
        node.put("subject", finding.subject().orElse(null));
        node.set("where", where(finding));
        node.put("found", this.told.found(finding));
        node.put("expected", this.told.expected(finding));
        finding.detail().ifPresent(detail -> {
            node.put("difference", this.told.of(detail.difference()));
            node.set("fix", both(detail.fix()));
            node.put("unit", orNull(detail.unit().vi()));
        });
        node.put("message", this.told.message(finding));
        node.set("messages", both(finding.message()));
        node.put("folded", finding.folded());
        node.put("consequences", finding.consequences());
        node.set("follows", texts(finding.follows()));
        node.put("leftOut", finding.leftOut());
        finding.exemption().ifPresent(exemption -> node.put("exemption", exemption));
        node.put("identity", finding.identity());
        reason(finding, told.reason()).ifPresent(reason -> node.set("reason", reason));
        return node;
    }

    private static ObjectNode where(Finding finding) {
        var node = NODES.objectNode();
        node.put("form", orNull(finding.form()));
        node.put("sheet", orNull(finding.sheet()));
        node.set("cells", cells(finding));
        finding.detail().ifPresent(detail -> {
            node.put("column", orNull(detail.column()));
            node.set("row", detail.row().vi().isEmpty() ? NODES.nullNode() : both(detail.row()));
        });
        return node;
    }

    private static Optional<ObjectNode> reason(Finding finding, Optional<Explanation> given) {
        return given.filter(_ -> finding.isWarning()).map(reason -> {
            var node = NODES.objectNode();
            node.put("text", reason.words());
            node.put("by", reason.who());
            node.put("how", reason.how().code());
            if (reason.firstReceipt() > 0) {
                node.put("at", reason.givenAt().toString());
                node.put("firstReceipt", reason.firstReceipt());
                node.put(
                        "firstPeriod",
                        reason.firstPeriod().map(Period::toString).orElse(null));
            }
            return node;
        });
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static ObjectNode both(LocalText text) {
        var node = NODES.objectNode();
        node.put("vi", text.vi());
        node.put("en", text.en());
        return node;
    }

    private static ArrayNode cells(Finding finding) {
        return texts(finding.cells().stream().map(CellAddress::toString).toList());
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
