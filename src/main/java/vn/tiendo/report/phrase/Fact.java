package vn.tiendo.report.phrase;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;

/** Something known, of which sentences are made: once as it is weighed, once as it is told. */
public sealed interface Fact {

    /** As expressions see it: a double, a text or a boolean. */
    Object weighed();

    /** As sentences say it. */
    List<Sentence.Part> told();

    /**
     * A number.
     *
     * @param exact not rounded, by which it is weighed
     * @param shown rounded, as it is told
     */
    record Figure(double exact, ShownFigure shown) implements Fact {

        @Override
        public Object weighed() {
            return exact;
        }

        @Override
        public List<Sentence.Part> told() {
            return List.of(new Sentence.Figure(shown));
        }
    }

    /** How many there are of something that is counted nowhere but here. */
    record Count(long number, String text) implements Fact {

        @Override
        public Object weighed() {
            return (double) number;
        }

        @Override
        public List<Sentence.Part> told() {
            return List.of(new Sentence.Words(text));
        }
    }

    /** Words: data, whoever wrote them. */
    record Words(String text) implements Fact {

        @Override
        public Object weighed() {
            return text;
        }

        @Override
        public List<Sentence.Part> told() {
            return List.of(new Sentence.Words(text));
        }
    }

    /** A part of a sentence, with the figures in it. */
    record Clause(List<Sentence.Part> parts) implements Fact {

        public Clause {
            parts = List.copyOf(parts);
        }

        @Override
        public Object weighed() {
            return parts.stream().map(Sentence.Part::text).collect(Collectors.joining());
        }

        @Override
        public List<Sentence.Part> told() {
            return parts;
        }
    }

    /** Whether something is so; it is weighed, and told as nothing. */
    record Flag(boolean holds) implements Fact {

        @Override
        public Object weighed() {
            return holds;
        }

        @Override
        public List<Sentence.Part> told() {
            return List.of();
        }
    }
}
