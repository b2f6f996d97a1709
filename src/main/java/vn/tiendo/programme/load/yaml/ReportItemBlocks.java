package vn.tiendo.programme.load.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.report.MemberSelection;
import vn.tiendo.programme.report.Phrase;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.ReportItem.Enumeration;

/**
 * Reads what a chapter of a signed report holds: each item is a mapping with one key that says what it is. Expressions and
 * the facts they name are checked by whoever evaluates them.
 */
public final class ReportItemBlocks {

    static final String[] KINDS = {
        "paragraph",
        "each",
        "keys",
        "table",
        "chart",
        "warnings",
        "rows",
        "quotes",
        "followUp",
        "heading",
        "forecast",
        "scores",
        "submissions",
        "notes",
        "officer"
    };
    static final String[] KEYS =
            Stream.concat(Stream.of(KINDS), Stream.of("due")).toArray(String[]::new);
    static final String[] KEYS_OF_PHRASE = {"when", "say"};
    static final String[] KEYS_OF_SENTENCE = {"first"};
    static final String[] KEYS_OF_PARAGRAPH = {"lists", "sentences"};
    static final String[] KEYS_OF_MEMBERS = {"by", "where", "order", "descending", "most"};
    static final String[] KEYS_OF_LIST = {"by", "where", "order", "descending", "most", "say"};
    static final String[] KEYS_OF_EACH = {"lead", "by", "where", "order", "descending", "most", "sentences", "none"};
    static final String[] KEYS_OF_TABLE = {"caption", "by", "where", "order", "descending", "most", "columns", "whole"};
    static final String[] KEYS_OF_KEY = {"indicator", "told"};
    static final String[] KEYS_OF_CHART = {"draw", "indicator", "by", "parts", "near", "title", "tiles"};
    static final String[] KEYS_OF_WARNINGS = {"caption", "kinds", "level", "most"};
    static final String[] KEYS_OF_CAPTION = {"caption"};
    static final String[] KEYS_OF_OFFICER = {"code", "asked"};

    static final int MOST = 10_000;

    private final FormItemBlocks ofForms;
    private final List<String> indicators;

    ReportItemBlocks(List<Form> forms, List<Indicator> indicators) {
        this.ofForms = new FormItemBlocks(forms, indicators);
        this.indicators = indicators.stream().map(Indicator::code).toList();
    }

    /** The kinds of period with whose end something is told; none where it always is. */
    static List<Form.Frequency> due(YamlBlock block) {
        return block.list("due").stream()
                .map(piece -> piece.oneOf(Form.Frequency.class))
                .toList();
    }

    /** None after a fault. */
    Stream<ReportItem> item(YamlValue piece) {
        var block = piece.block(KEYS);
        var named =
                Stream.of(KINDS).filter(kind -> block.maybe(kind).isPresent()).toList();
        if (named.size() != 1) {
            piece.fault(FaultWords.say("item.kinds", String.join(", ", KINDS)));
            return Stream.of();
        }
        String kind = named.getFirst();
        var item = item(kind, block.need(kind).orElseThrow());
        var due = due(block);
        return Stream.of(due.isEmpty() ? item : new ReportItem.Seldom(due, item));
    }

    private ReportItem item(String kind, YamlValue piece) {
        return switch (kind) {
            case "paragraph" -> paragraph(piece);
            case "each" -> each(piece.block(KEYS_OF_EACH));
            case "keys" ->
                new ReportItem.Keys(piece.list().stream().map(this::key).toList());
            case "table" -> table(piece.block(KEYS_OF_TABLE));
            case "chart" -> chart(piece.block(KEYS_OF_CHART));
            case "warnings" -> warned(piece.block(KEYS_OF_WARNINGS));
            case "rows" -> ofForms.listed(piece.block(FormItemBlocks.KEYS_OF_ROWS));
            case "quotes" -> ofForms.quoted(piece.block(FormItemBlocks.KEYS_OF_QUOTES));
            case "followUp" -> ofForms.followUp(piece.block(FormItemBlocks.KEYS_OF_FOLLOW_UP));
            case "heading" -> new ReportItem.Heading(piece.localText());
            case "forecast" -> new ReportItem.Forecast(caption(piece));
            case "scores" -> new ReportItem.Scores(caption(piece));
            case "submissions" -> new ReportItem.Submissions(caption(piece));
            case "notes" -> new ReportItem.Notes();
            case "officer" -> officer(piece.block(KEYS_OF_OFFICER));
            default -> throw new IllegalStateException(kind);
        };
    }

    private static LocalText caption(YamlValue piece) {
        return caption(piece.block(KEYS_OF_CAPTION));
    }

    static LocalText caption(YamlBlock block) {
        return block.maybe("caption").map(YamlValue::localText).orElse(LocalText.of(""));
    }

    /** A list of sentences, or a mapping where sentences name lists. */
    private ReportItem paragraph(YamlValue piece) {
        if (piece.isList()) {
            return new ReportItem.Paragraph(Map.of(), sentences(piece.list()));
        }
        var block = piece.block(KEYS_OF_PARAGRAPH);
        var lists = new LinkedHashMap<String, Enumeration>();
        block.maybe("lists").stream()
                .flatMap(all -> all.members().stream())
                .forEach(one ->
                        lists.put(one.key().text(), enumeration(one.value().block(KEYS_OF_LIST))));
        return new ReportItem.Paragraph(Collections.unmodifiableMap(lists), sentences(block.needList("sentences")));
    }

    private static Enumeration enumeration(YamlBlock block) {
        return new Enumeration(members(block), block.localText("say"));
    }

    /** All of them where it is not said. */
    static int most(YamlBlock block) {
        return block.maybe("most").map(p -> p.integer(1, MOST)).orElse(0);
    }

    private static MemberSelection members(YamlBlock block) {
        return new MemberSelection(
                block.text("by"),
                block.maybe("where").map(YamlValue::formula),
                block.maybeText("order"),
                block.flag("descending"),
                most(block),
                block.place());
    }

    private static List<Phrase.Ways> sentences(List<YamlValue> pieces) {
        return pieces.stream().map(ReportItemBlocks::sentence).toList();
    }

    /** One way to say it, a mapping; or several, of which the first that holds is said. */
    private static Phrase.Ways sentence(YamlValue piece) {
        if (piece.isMapping()
                && piece.members().stream().anyMatch(m -> m.key().text().equals("first"))) {
            return new Phrase.Ways(phrases(piece.block(KEYS_OF_SENTENCE).needList("first")));
        }
        return new Phrase.Ways(List.of(phrase(piece)));
    }

    private static List<Phrase> phrases(List<YamlValue> pieces) {
        return pieces.stream().map(ReportItemBlocks::phrase).toList();
    }

    private static Phrase phrase(YamlValue piece) {
        var block = piece.block(KEYS_OF_PHRASE);
        return new Phrase(block.maybe("when").map(YamlValue::formula), block.localText("say"), block.placeOf("say"));
    }

    private static ReportItem each(YamlBlock block) {
        return new ReportItem.Each(
                block.maybe("lead").map(YamlValue::localText),
                members(block),
                sentences(block.needList("sentences")),
                block.maybe("none").map(YamlValue::localText));
    }

    private ReportItem.Key key(YamlValue piece) {
        var block = piece.block(KEYS_OF_KEY);
        return new ReportItem.Key(indicator(block), phrases(block.list("told")));
    }

    private String indicator(YamlBlock block) {
        String code = block.text("indicator");
        if (!code.isEmpty() && !indicators.contains(code)) {
            block.faults()
                    .add(
                            block.placeOf("indicator"),
                            FaultWords.say("indicator.unknown", code),
                            Nearest.suggestion(code, indicators));
        }
        return code;
    }

    private static ReportItem table(YamlBlock block) {
        return new ReportItem.Table(
                caption(block),
                members(block),
                block.needTexts("columns"),
                block.flag("whole"),
                block.placeOf("columns"));
    }

    private ReportItem chart(YamlBlock block) {
        return new ReportItem.Drawn(
                block.oneOf("draw", ReportItem.Chart.class),
                indicator(block),
                block.textOr("by", Dimensions.UNIT),
                phrases(block.list("title")),
                block.list("tiles").stream()
                        .map(row -> row.list().stream().map(YamlValue::written).toList())
                        .toList(),
                block.maybeText("parts"),
                block.maybe("near").map(p -> p.integer(1, MOST)).orElse(0),
                block.place());
    }

    private static ReportItem warned(YamlBlock block) {
        return new ReportItem.Warned(
                caption(block),
                block.needList("kinds").stream()
                        .map(p -> p.oneOf(Watch.Kind.class))
                        .toList(),
                block.maybe("level").map(p -> p.oneOf(Watch.Level.class)),
                most(block));
    }

    private static ReportItem officer(YamlBlock block) {
        return new ReportItem.Officer(block.text("code"), block.localText("asked"));
    }
}
