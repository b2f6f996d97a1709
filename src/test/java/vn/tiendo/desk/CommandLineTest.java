package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.tiendo.Tiendo;
import vn.tiendo.desk.console.Console;
import vn.tiendo.programme.fault.Language;

/** What the command line says of itself and of mistakes: in one language, whole, with what may have been meant. */
class CommandLineTest {

    /** Letters that only Vietnamese has. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạ-ỹáàảãéèíìóòúùý]", Pattern.CASE_INSENSITIVE);

    private static final String PICOCLI =
            "(?s).*(Usage:|Options:|Commands:|Missing required|Unmatched|Invalid value).*";

    static Stream<String> commands() {
        return in(Language.VI).map(CommandSpec::qualifiedName);
    }

    /** All commands, as they are explained in a language. */
    private static Stream<CommandSpec> in(Language language) {
        var nowhere = new PrintStream(new ByteArrayOutputStream());
        var console = new Console(nowhere, nowhere, false);
        console.ask(language);
        var application = new Application(Tiendo.class);
        var line = new TiendoCommand(application, console).line();
        console.speakFor(line);
        return under(line.getCommandSpec());
    }

    private static Stream<CommandSpec> under(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(sub -> !sub.usageMessage().hidden())
                        .flatMap(CommandLineTest::under));
    }

    private static Spoken ask(String command, String... more) {
        var words = Stream.concat(Stream.of(command.split(" ")).skip(1), Stream.of(more));
        return Spoken.by(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelpsInOneLanguage(String command) {
        var vietnamese = ask(command, "--help");
        var english = ask(command, "--help", "--english");

        assertThat(vietnamese.code()).isZero();
        assertThat(vietnamese.said()).startsWith("Cách dùng: " + command).doesNotMatch(PICOCLI);
        assertThat(english.said()).startsWith("Usage: " + command).contains("Exit codes:");
        assertThat(VIETNAMESE.matcher(english.said()).find()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndEveryOptionIsExplained(Language language) {
        assertThat(in(language)).hasSizeGreaterThan(40).allSatisfy(command -> {
            assertThat(command.usageMessage().description())
                    .as(command.qualifiedName())
                    .isNotEmpty();
            assertThat(command.args())
                    .allSatisfy(argument -> assertThat(argument.description())
                            .as(command.qualifiedName() + " " + argument)
                            .isNotEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            chek                                        | Không có lệnh 'chek'; có phải 'check'?
            judge                                       | Không có lệnh 'judge'; có phải 'rules judge'?
            help                                        | Không có lệnh 'help'; có phải '--help'?
            jobs chck                                   | Không có lệnh 'chck'; có phải 'check'?
            submissions shw                             | Không có lệnh 'shw'; có phải 'show'?
            --langage=en                                | Không có tuỳ chọn '--langage=en'; có phải '--language'?
            check --unt=099 x                           | Không có tuỳ chọn '--unt=099'; có phải '--unit'?
            --foo run --period=2025-06                  | Không có tuỳ chọn '--foo'; có thể là: --input
            --language=fr                               | --language: 'fr' không dùng được; có thể là: vi, en
            run                                         | Thiếu --period=yyyy-MM: Kỳ báo cáo
            run --peroid=2025-06                        | Không có tuỳ chọn '--peroid'; có phải '--period'?
            --languag=en run                            | Không có tuỳ chọn '--languag'; có phải '--language'?
            --input=x figures hash                      | Không có tuỳ chọn '--input'; có thể là: --as-of
            submissions --period=2025-06 show           | Thiếu --receipt=N
            submissions --period=2025-06 show --receipt=1 | Không có tuỳ chọn '--period'; có thể là
            --home=pom.xml figures hash                 | --home: pom.xml là một tệp, không phải thư mục.
            --jobs=nowhere run --period=2025-06         | Không có thư mục định nghĩa nowhere
            run --period                                | --period cần một giá trị
            run --period=2025-06 --output=              | --output cần một giá trị, ví dụ --output=DIR
            run --period=2025-06 --input=               | --input cần một giá trị
            run --period=2025-06 --home=                | --home cần một giá trị
            --output= run --period=2025-06              | --output cần một giá trị
            --output=                                   | --output cần một giá trị
            jobs check --jobs=                          | --jobs cần một giá trị
            check                                       | Thiếu PATH: Tệp hoặc thư mục.
            run --period=6/2025                         | '6/2025' không phải kỳ báo cáo; có phải 2025-06?
            run --period=20256                          | '20256' không phải kỳ báo cáo; có phải 2025-06?
            run --period=2025-13                        | '2025-13' không phải kỳ báo cáo; viết năm-tháng
            check --unit=99 input                       | có phải 099 (H. Tuần Giáo)?
            check --unit=tuan_giao input                | có phải 099 (H. Tuần Giáo)?
            check --programme=urban-infrastructur input | có phải 'urban-infrastructure'?
            rules try --rule=DA5                        | có phải 'DA05'?
            rules list --programme=x                    | Không có chương trình 'x'; có thể là: urban-infrastructure
            names find --kind=unti x                    | có phải 'unit'?
            findings --receipt=x                        | --receipt: 'x' không phải một số nguyên.
            findings --receipt=1 --format=pdf           | có thể là: text, json, csv, xlsx
            check --json=x input                        | --json không nhận giá trị
            check input --unit=099 --unit=094           | --unit chỉ ghi một lần.
            jobs                                        | Cần một lệnh con: check, diff, versions
            period status --period=2025-06 --unit=9x    | Không có đơn vị '9x'
            check --jobs=nowhere input                  | Không có thư mục định nghĩa nowhere
            submissions --home=README.md                | --home: README.md là một tệp, không phải thư mục
            run --period=2025-06 --input=README.md      | --input: README.md là một tệp, không phải thư mục
            check nowhere.xlsx                          | Không có tệp hoặc không đọc được: nowhere.xlsx
            """)
    void saysWhatIsWrongAndWhatMayHaveBeenMeant(String line, String expected) {
        var spoken = Spoken.by(line.split(" "));

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told())
                .contains(expected)
                .contains("Xem cách dùng: tiendo")
                .doesNotMatch(PICOCLI)
                .doesNotContain("Exception");
    }

    @Test
    void findsAUnitThatIsWrittenByItsName() {
        assertThat(Spoken.by("check", "--unit=Tuần giáo", "input").told())
                .contains("--unit: 'Tuần giáo' không phải mã đơn vị; có phải 099 (H. Tuần Giáo)?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            chek             | There is no command 'chek'; perhaps 'check'?
            run              | --period=yyyy-MM is missing: The period
            run --period=x   | 'x' is not a period; write year-month
            check --unt x    | There is no option '--unt'; perhaps '--unit'?
            check --unit=99 x | perhaps 099
            """)
    void saysItInEnglishToThoseWhoAskForIt(String line, String expected) {
        for (String asked : new String[] {"--english", "--language=en"}) {
            var spoken = Spoken.by((line + " " + asked).split(" "));

            assertThat(spoken.told()).contains(expected).contains("See: tiendo");
        }
    }

    @Test
    void saysInWordsThatAFileCannotBeWritten(@TempDir Path home) {
        String below = "README.md/letter.docx";

        var spoken = Spoken.by("letter", "--period=2025-06", "--output=" + below, "--home=" + home);

        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.told())
                .startsWith("Không ghi hoặc không đọc được")
                .contains("README.md: có một tệp ở chỗ của thư mục")
                .doesNotContain("Exception");
    }

    @Test
    void showsTheVersionAndNothingElse() {
        assertThat(Spoken.by("--version").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("tiendo "));
    }
}
