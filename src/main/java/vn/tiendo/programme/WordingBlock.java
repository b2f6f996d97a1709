package vn.tiendo.programme;

import java.util.List;
import java.util.function.Function;

/** Reads what a programme's workbooks say besides figures; what is not declared is as Vietnamese districts write it. */
final class WordingBlock {

    static final String[] KEYS_OF_COVER = {"unitCode", "unitName", "period", "template", "moneyUnit"};
    static final String[] KEYS_OF_MARKS = {"blank", "notApplicable"};

    private final Block file;

    /** @param file the block of {@code programme.yaml} */
    WordingBlock(Block file) {
        this.file = file;
    }

    Wording wording() {
        return new Wording(
                file.maybe("cover").map(WordingBlock::cover).orElse(CoverWords.USUAL),
                file.maybe("marks").map(WordingBlock::marks).orElse(Marks.USUAL),
                file.texts("placeholders"),
                file.maybe("numbers")
                        .map(p -> p.oneOf(Wording.NumberStyle.class))
                        .orElse(Wording.NumberStyle.VI),
                ignored());
    }

    private List<String> ignored() {
        var ignored = file.list("ignore");
        ignored.stream()
                .filter(name -> !SheetPattern.of(name.text()).saysSomething())
                .forEach(name -> name.fault("'" + name.written() + "' là mọi trang", "cần tên trang, như Ghi chép*"));
        return ignored.stream().map(Piece::text).toList();
    }

    private static CoverWords cover(Piece piece) {
        var block = piece.block(KEYS_OF_COVER);
        return new CoverWords(
                words(block, "unitCode", CoverWords::unitCode),
                words(block, "unitName", CoverWords::unitName),
                words(block, "period", CoverWords::period),
                words(block, "template", CoverWords::template),
                words(block, "moneyUnit", CoverWords::moneyUnit));
    }

    private static List<String> words(Block block, String key, Function<CoverWords, List<String>> usual) {
        return block.maybe(key).isPresent() ? block.needTexts(key) : usual.apply(CoverWords.USUAL);
    }

    private static Marks marks(Piece piece) {
        var block = piece.block(KEYS_OF_MARKS);
        return new Marks(
                block.maybe("blank").isPresent() ? block.texts("blank") : Marks.USUAL.blank(),
                block.maybe("notApplicable").isPresent() ? block.texts("notApplicable") : Marks.USUAL.notApplicable());
    }
}
