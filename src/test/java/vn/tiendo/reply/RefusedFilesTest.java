package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.tiendo.finding.Finding;
import vn.tiendo.validation.known.Claim;

/** Whatever cannot be opened is answered on one sheet that says what it is and what to do. */
class RefusedFilesTest {

    private static final Path SHARED = Path.of(System.getProperty("shared", ""));
    private static final Set<String> UNREAD = Set.of("TM04", "TM05");

    /** One sentence tells all; a page has room for more lines than that takes. */
    private static final int LINES_OF_A_PAGE = 30;

    private final SampleDesk desk = new SampleDesk();

    @Test
    void areAnsweredOnOneSheetThatSaysWhatTheyAreAndWhatToDo() throws IOException {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
        int refused = 0;
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            var findings = desk.check(content, Claim.NONE).verdict().findings();
            if (findings.stream().map(Finding::rule).anyMatch(UNREAD::contains)) {
                refused++;
                assertOneSheetSays(desk.reply(file.getFileName().toString(), content, Claim.NONE), findings.getFirst());
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static void assertOneSheetSays(Reply reply, Finding finding) throws IOException {
        assertThat(reply.isWhole()).isFalse();
        try (var alone = WorkbookFactory.create(new ByteArrayInputStream(reply.content()))) {
            assertThat(alone.getNumberOfSheets()).isOne();
            assertThat(alone.getSheetAt(0).getLastRowNum()).isLessThan(LINES_OF_A_PAGE);
            var texts = new StringBuilder();
            alone.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.append(cell.getStringCellValue())));
            String sentence = finding.message().vi();
            assertThat(texts.toString()).contains(sentence.substring(0, sentence.indexOf(" [")), "gửi lại");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> hostile = Files.walk(SHARED.resolve("corpus/hostile"));
                Stream<Path> broken = Files.walk(SHARED.resolve("submissions/broken"))) {
            return Stream.concat(hostile, broken)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
