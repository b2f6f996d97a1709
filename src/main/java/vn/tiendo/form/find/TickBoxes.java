package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes that a sender ticks to choose: {@code ☐ Trực tiếp ☒ Ban QLDA}, in one cell or in several of a row, the boxes
 * before their words or, where the first words have none before them, behind them. None where there is no sign of a box.
 *
 * @param boxes in their order
 */
public record TickBoxes(List<Box> boxes) {

    private static final Pattern SIGN = Pattern.compile("(?<empty>[☐□◻▢⬜❏❑○◯\uF06F\uF0A8]|\\[ *]|\\( *\\))"
            + "|(?<ticked>[☑☒✓✔√■▣◼⬛●◉⦿🗹🗷\uF0FC\uF0FD\uF0FE]|\\[ *[xXvV✓✔√*] *]|\\( *[xXvV✓✔√*] *\\))"
            + "|(?<odd>[✗✘❌])");

    /** What a typist puts for a box where there is no other sign. */
    private static final Pattern LETTER = Pattern.compile("(?:(?<empty>o)|(?<ticked>[xv]))(?= +\\p{L})");

    private static final Pattern LONE = Pattern.compile("[xXvV]");

    /** How a box stands. */
    enum State {
        EMPTY,
        TICKED,
        /** Crossed out, or chosen by a cross. */
        UNCLEAR
    }

    /**
     * A box with its words.
     *
     * @param cell the number of the text in which its words stand, or it itself where it has none
     * @param last the number of the last text that belongs to it
     */
    record Box(State state, String words, int cell, int last) {}

    /** What stands in a text. */
    private sealed interface Token {
        record Sign(State state, int cell) implements Token {}

        record Words(String text, int cell) implements Token {}
    }

    /** The boxes of one cell. */
    public static TickBoxes in(String text) {
        return of(List.of(text));
    }

    /** The boxes of a row's cells; a letter alone in a cell is a tick. */
    public static TickBoxes of(List<String> texts) {
        var tokens = new ArrayList<Token>();
        for (int cell = 0; cell < texts.size(); cell++) {
            split(texts.get(cell), cell, texts.size() > 1, tokens);
        }
        boolean any = tokens.stream().anyMatch(Token.Sign.class::isInstance);
        return new TickBoxes(any ? boxes(tokens, tokens.getFirst() instanceof Token.Sign) : List.of());
    }

    private static void split(String text, int cell, boolean among, List<Token> tokens) {
        if (among && LONE.matcher(text).matches()) {
            tokens.add(new Token.Sign(State.TICKED, cell));
            return;
        }
        int from = 0;
        var letter = LETTER.matcher(text);
        if (letter.lookingAt()) {
            tokens.add(new Token.Sign(state(letter), cell));
            from = letter.end();
        }
        var sign = SIGN.matcher(text);
        while (sign.find(from)) {
            words(text.substring(from, sign.start()), cell, tokens);
            tokens.add(new Token.Sign(sign.group("odd") == null ? state(sign) : State.UNCLEAR, cell));
            from = sign.end();
        }
        words(text.substring(from), cell, tokens);
    }

    private static State state(Matcher sign) {
        return sign.group("empty") == null ? State.TICKED : State.EMPTY;
    }

    private static void words(String text, int cell, List<Token> tokens) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tokens.add(new Token.Words(text.strip(), cell));
        }
    }

    /** Words without a sign are a box left empty where signs stand behind; where they stand before, they are none. */
    private static List<Box> boxes(List<Token> tokens, boolean before) {
        var boxes = new ArrayList<Box>();
        for (int at = 0; at < tokens.size(); at++) {
            var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            switch (tokens.get(at)) {
                case Token.Sign(var state, var _)
                when before && next instanceof Token.Words(var text, var its) -> {
                    boxes.add(new Box(state, text, its, its));
                    at++;
                }
                case Token.Words(var text, var cell)
                when !before && next instanceof Token.Sign(var state, var its) -> {
                    boxes.add(new Box(state, text, cell, its));
                    at++;
                }
                case Token.Words(var text, var cell) when !before -> boxes.add(new Box(State.EMPTY, text, cell, cell));
                case Token.Sign(var state, var cell) -> boxes.add(new Box(state, "", cell, cell));
                case Token.Words _ -> {
                    return boxes;
                }
            }
        }
        return boxes;
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** Those that may be meant. */
    public List<Box> chosen() {
        return boxes.stream().filter(box -> box.state() != State.EMPTY).toList();
    }

    /** The words of the only one that is ticked; empty if it is not plain which one is. */
    public String ticked() {
        var chosen = chosen();
        return chosen.size() == 1 && chosen.getFirst().state() == State.TICKED
                ? chosen.getFirst().words()
                : "";
    }
}
