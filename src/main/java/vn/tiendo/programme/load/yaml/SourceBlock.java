package vn.tiendo.programme.load.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Source;
import vn.tiendo.programme.load.file.YamlBlock;

/** Reads where a column's text comes from. */
final class SourceBlock {

    private static final Pattern PART = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
    private static final String GROUP = "group";

    private final YamlBlock block;
    private final boolean ofBlock;

    /** @param ofBlock whether the column is a question of a block */
    SourceBlock(YamlBlock block, boolean ofBlock) {
        this.block = block;
        this.ofBlock = ofBlock;
    }

    Source source() {
        var from = block.maybeText("from");
        if (from.isPresent()) {
            refuse("is", FaultWords.say("source.no-label"));
            refuse("carried", FaultWords.say("carried.own-cell"));
            refuse("inside", FaultWords.say("inside.own-cell"));
            if (ofBlock && from.get().equals(GROUP)) {
                refuse("from", FaultWords.say("block.no-groups"));
            }
            return from.get().equals(GROUP) ? new Source.Group() : new Source.Part(from.get());
        }
        return ofBlock ? answer() : new Source.Cell(block.flag("carried"), inside());
    }

    private Source answer() {
        refuse("carried", FaultWords.say("block.no-row-above"));
        var side = block.maybe("answer").map(p -> p.oneOf(Source.Side.class)).orElse(Source.Side.RIGHT);
        return new Source.Answer(side, inside());
    }

    private void refuse(String key, LocalText why) {
        block.maybe(key).ifPresent(piece -> piece.fault(FaultWords.say("key.not-here", key), why));
    }

    private Optional<String> inside() {
        var inside = block.maybeText("inside");
        inside.ifPresent(this::checkInside);
        return inside;
    }

    private void checkInside(String pattern) {
        var parts = parts(pattern);
        String own = block.textOr("field", "");
        if (parts.size() < 2 || pattern.contains("}{")) {
            fault(FaultWords.say("pattern", pattern), FaultWords.say("pattern.fix"));
        } else if (!parts.contains(own)) {
            fault(FaultWords.say("pattern.lacks", pattern, own), FaultWords.say("pattern.lacks.fix"));
        }
    }

    /** The names of the parts of a pattern. */
    static Set<String> parts(String pattern) {
        return PART.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    private void fault(LocalText what, LocalText expected) {
        block.faults().add(block.placeOf("inside"), what, expected);
    }
}
