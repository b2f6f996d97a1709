package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.programme.Wording;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.form.CoverWords;
import vn.tiendo.programme.form.Marks;
import vn.tiendo.programme.form.SheetPattern;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads what a programme's workbooks say besides figures; what is not declared is as people of its language write it. */
public final class WordingBlock {

    static final String[] KEYS_OF_COVER = {"unitCode", "unitName", "period", "template", "moneyUnit"};
    static final String[] KEYS_OF_MARKS = {"blank", "notApplicable"};

    private final YamlBlock file;
    private final Language language;
    private final CoverWords usual;

    /** @param file the block of {@code programme.yaml} */
    public WordingBlock(YamlBlock file) {
        this.file = file;
        this.language = file.maybe("language").map(p -> p.oneOf(Language.class)).orElse(Language.VI);
        this.usual = language.isEnglish() ? CoverWords.ENGLISH : CoverWords.USUAL;
    }

    public Wording wording() {
        return new Wording(
                file.maybe("cover").map(this::cover).orElse(usual),
                file.maybe("marks").map(WordingBlock::marks).orElse(Marks.USUAL),
                file.texts("placeholders"),
                file.maybe("numbers")
                        .map(p -> p.oneOf(Wording.NumberStyle.class))
                        .orElse(language.isEnglish() ? Wording.NumberStyle.EN : Wording.NumberStyle.VI),
                language,
                ignored());
    }

    private List<String> ignored() {
        var ignored = file.list("ignore");
        ignored.stream()
                .filter(name -> !SheetPattern.of(name.text()).saysSomething())
                .forEach(name ->
                        name.fault(FaultWords.say("ignored.all", name.written()), FaultWords.say("ignored.all.fix")));
        return ignored.stream().map(YamlValue::text).toList();
    }

    private CoverWords cover(YamlValue piece) {
        var block = piece.block(KEYS_OF_COVER);
        return new CoverWords(
                words(block, "unitCode", CoverWords::unitCode),
                words(block, "unitName", CoverWords::unitName),
                words(block, "period", CoverWords::period),
                words(block, "template", CoverWords::template),
                words(block, "moneyUnit", CoverWords::moneyUnit));
    }

    private List<String> words(YamlBlock block, String key, Function<CoverWords, List<String>> words) {
        return block.maybe(key).isPresent() ? block.needTexts(key) : words.apply(usual);
    }

    private static Marks marks(YamlValue piece) {
        var block = piece.block(KEYS_OF_MARKS);
        return new Marks(
                block.maybe("blank").isPresent() ? block.texts("blank") : Marks.USUAL.blank(),
                block.maybe("notApplicable").isPresent() ? block.texts("notApplicable") : Marks.USUAL.notApplicable());
    }
}
