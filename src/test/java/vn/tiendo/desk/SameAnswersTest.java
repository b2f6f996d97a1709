package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users see is what they saw: the program answers as it is kept, byte for byte. Where it does not, the failing test
 * names the answers that differ; all are written to {@code target/answers}, so that {@code diff -r} between two checkouts
 * tells what differs in them. {@code -Danswers=write} keeps what is answered now; {@code -Danswers=whole} asks of every month,
 * submission and audience, which takes minutes; and {@code -Danswers=whole,write} keeps that.
 *
 * <p>Not asked is the program without a command, which stays: its pages have tests of their own. What {@code names pending}
 * has to say of a server of one's own is not heard either.
 */
@ExtendWith(EveryFormatPublished.class)
class SameAnswersTest {

    private static final String WANTED = System.getProperty("answers", "");
    private static final String SHARED = System.getProperty("shared", "");

    private static final Path BROKEN = Path.of(SHARED, "submissions", "broken");
    private static final Path TRIALS = Path.of(SHARED, "trials");

    private static final List<String> BEFORE = List.of(
            "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02",
            "2025-03", "2025-04", "2025-05");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private interface Asking {
        void of(SampleHome home) throws IOException;
    }

    @Test
    void answersAboutTheSamplesAsEver() throws IOException {
        answersAsKept("usual", home -> {
            var samples = new SampleAnswers(home);
            samples.happen(List.of("2024-06", "2025-05"));
            samples.usual();
            assertThat(notAsked(home)).as("commands that nobody asked").containsExactly("");
        });
    }

    @Test
    void answersAboutTheTeamsWorkbooksAsEver() throws IOException {
        assumeFalse(SHARED.isEmpty(), "no workbooks: set -Dshared");
        answersAsKept("shared", home -> {
            new FileQuestions(home, TRIALS).check();
            var broken = new FileQuestions(home, BROKEN);
            broken.check();
            broken.replies();
        });
    }

    @Test
    void answersAboutEveryMonthAsEver() throws IOException {
        assumeTrue(WANTED.contains("whole"), "takes minutes: set -Danswers=whole");
        answersAsKept("whole", home -> {
            var samples = new SampleAnswers(home);
            samples.happen(BEFORE);
            samples.whole(BEFORE);
        });
    }

    @Test
    void answersAboutEveryTrialAsEver() throws IOException {
        assumeTrue(WANTED.contains("whole"), "takes minutes: set -Danswers=whole");
        assumeFalse(SHARED.isEmpty(), "no workbooks: set -Dshared");
        answersAsKept("shared-whole", home -> new FileQuestions(home, TRIALS).replies());
    }

    private void answersAsKept(String part, Asking asking) throws IOException {
        var book = new AnswerBook(Path.of("target", "answers", part));
        try (var home = new SampleHome(folder, book)) {
            if (!SHARED.isEmpty()) {
                book.call(Path.of(SHARED), "SHARED");
            }
            asking.of(home);
        }
        var kept = new KeptAnswers(part);
        if (WANTED.contains("write")) {
            kept.write(book.hashes());
        }
        assertThat(kept.otherThan(book.hashes()))
                .as("answers that differ from what is kept; they are in target/answers/%s", part)
                .isEmpty();
    }

    private static List<String> notAsked(SampleHome home) {
        return CommandsPaperTest.commands()
                .filter(command -> command.subcommands().isEmpty() || command.parent() == null)
                .map(CommandsPaperTest::name)
                .filter(name -> home.asked().stream().noneMatch(asked -> (asked + " ").startsWith(name + " ")))
                .toList();
    }
}
