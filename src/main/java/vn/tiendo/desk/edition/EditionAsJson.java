package vn.tiendo.desk.edition;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.edition.Edition;
import vn.tiendo.edition.EditionFile;
import vn.tiendo.edition.EditionInputs;
import vn.tiendo.edition.EditionInputs.SubmissionInput;

/** An edition for programs. */
final class EditionAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EditionAsJson() {}

    private record Line(
            String programme,
            String period,
            String audience,
            int edition,
            String asOf,
            long run,
            String madeAt,
            String reason,
            String who,
            String definitions,
            String program,
            String inputs,
            List<EditionFile> files) {

        static Line of(Edition edition) {
            var made = edition.making();
            return new Line(
                    edition.key().programme(),
                    edition.key().period().toString(),
                    edition.key().audience().code(),
                    edition.number(),
                    edition.asOf().toString(),
                    made.run(),
                    made.madeAt().toString(),
                    made.reason(),
                    made.who(),
                    made.definitions(),
                    made.program(),
                    made.inputs(),
                    edition.files());
        }
    }

    private record Whole(
            Line edition, boolean inputsAreKept, List<SubmissionInput> submissions, Map<String, Long> others) {}

    /** On one line. */
    static String line(Edition edition) {
        return JSON.writeValueAsString(Line.of(edition));
    }

    /** With what it was made from. */
    static String whole(Edition edition, EditionInputs inputs) {
        return JSON.writeValueAsString(new Whole(
                Line.of(edition),
                inputs.digest().equals(edition.making().inputs()),
                inputs.submissions(),
                EditionShowCommand.counted(inputs)));
    }
}
