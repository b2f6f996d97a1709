package vn.tiendo.report.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.content.Sentence;

/** A sentence with names of facts in braces. What stands for a fact is only ever data: it is not looked into again. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private final List<Piece> pieces;

    /** Words, or the name of a fact. */
    private record Piece(String text, boolean slot) {}

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static Template of(String text) {
        var pieces = new ArrayList<Piece>();
        var slots = SLOT.matcher(text);
        int end = 0;
        while (slots.find()) {
            add(text.substring(end, slots.start()), pieces);
            pieces.add(new Piece(slots.group(1).strip(), true));
            end = slots.end();
        }
        add(text.substring(end), pieces);
        return new Template(pieces);
    }

    private static void add(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, false));
        }
    }

    /** The facts that it names. */
    List<String> names() {
        return pieces.stream().filter(Piece::slot).map(Piece::text).toList();
    }

    /** Empty where a fact that it names is not known. */
    Optional<Sentence> said(Facts facts) {
        var parts = new ArrayList<Sentence.Part>();
        for (Piece piece : pieces) {
            if (!piece.slot()) {
                parts.add(new Sentence.Words(piece.text()));
            } else {
                var fact = facts.get(piece.text());
                if (fact.isEmpty()) {
                    return Optional.empty();
                }
                parts.addAll(fact.get().told());
            }
        }
        return Optional.of(new Sentence(parts));
    }
}
