package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;

/** What came of moving something. */
public sealed interface Outcome {

    /** Sentences for whoever asked: what was done and what follows, or why it was not. */
    List<LocalText> told();

    /**
     * It was done.
     *
     * @param counting the submission that counts for the unit now, if it concerns one unit and there is any
     */
    record Done(List<LocalText> told, Optional<Long> counting) implements Outcome {
        public Done {
            told = List.copyOf(told);
        }
    }

    /** It had been done before; nothing was added. */
    record Already(List<LocalText> told) implements Outcome {
        public Already {
            told = List.copyOf(told);
        }
    }

    /** It may not be done, or not by this one, or not now: what was found, what is expected, what to do. */
    record Refused(List<LocalText> told) implements Outcome {
        public Refused {
            told = List.copyOf(told);
        }

        static Refused because(LocalText why) {
            return new Refused(List.of(why));
        }
    }

    /** Whether it is so now. */
    default boolean isSo() {
        return switch (this) {
            case Done _, Already _ -> true;
            case Refused _ -> false;
        };
    }
}
