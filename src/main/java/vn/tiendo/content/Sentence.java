package vn.tiendo.content;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence whose figures are known as such. */
public record Sentence(List<Part> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A piece of it, in reading order. */
    public sealed interface Part {

        String text();
    }

    /** Words of our own or of a sender: data, never markup. */
    public record Words(String text) implements Part {}

    /** A figure. */
    public record Figure(ShownFigure shown) implements Part {

        @Override
        public String text() {
            return shown.text();
        }
    }

    /** One without figures. */
    public static Sentence of(String words) {
        return new Sentence(List.of(new Words(words)));
    }

    /** As it is read. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
