package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.store.OpenStores;

/**
 * {@code report-text} and {@code follow-up}: an officer writes, the figures change, the province answers what was asked; in
 * that order, on one home that was sent May and June of one unit.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportTextCommandsTest {

    private static final String JUNE = "--period=2025-06";
    private static final String WHO = "--by=Nguyễn Văn Tổng";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenStores running;

    @BeforeAll
    static void takesInTwoMonths() throws IOException {
        drop("2025-05");
        drop("2025-06");
        run();
    }

    @AfterAll
    static void ends() {
        running.close();
    }

    private static void drop(String period) throws IOException {
        String name = "095_" + period + ".xlsx";
        var file = folder.resolve("input").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.copy(Path.of("input", period, name), file, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** A run has a home to itself. */
    private static Spoken run() {
        var run = spoken("run", JUNE, place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
        running = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
        return run;
    }

    @Test
    @Order(1)
    void listsWhatIsAskedAndThatNobodyWrote() {
        var list = spoken("report-text", "list", JUNE);

        assertThat(list.code()).as(list.told()).isZero();
        assertThat(list.said())
                .contains("Tháng 6/2025 (ubnd): 5 chỗ để cán bộ viết, 0 đã viết.", "• danh-gia — Đánh giá của cơ quan")
                .contains("Chưa viết: report-text write danh-gia --period=2025-06");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource(delimiter = '|', textBlock = """
            danh-gai --text=x                | không có chỗ viết 'danh-gai'; có phải 'danh-gia'?
            danh-gia                         | Cần đúng một trong --file=TỆP và --text=LỜI
            danh-gia --text=x --file=y       | Cần đúng một trong
            danh-gia --text=x --by=          | --by cần tên người thực hiện
            danh-gia --text=a\u202Eb         | Dòng 1 có ký tự điều khiển hoặc ký tự ẩn (U+202E)
            danh-gia --text=x --audience=dnd | có phải 'hdnd'?
            hdnd --text=x                    | không có chỗ viết 'hdnd'
            """)
    void refusesWhatCannotBeWritten(String options, String told) {
        var refused = write(options.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains(told);
    }

    @Test
    @Order(2)
    void saysWhereAFileIsNoText() throws IOException {
        var file = Files.write(folder.resolve("viet.txt"), "Một\nKết quả là \u00E9".getBytes(ISO_8859_1));
        assertThat(write("danh-gia", "--file=" + file).told()).contains("không phải văn bản UTF-8, từ dòng 2");

        Files.write(file, "\n".getBytes(UTF_8));
        assertThat(write("danh-gia", "--file=" + file).told()).contains("không có chữ nào");

        Files.write(file, "dài ".repeat(4_000).getBytes(UTF_8));
        assertThat(write("danh-gia", "--file=" + file).told()).contains("tối đa 10000");
    }

    @Test
    @Order(3)
    void keepsATextWithTheFiguresThatItQuotes() throws IOException {
        String rate = rate();
        var file = Files.write(
                folder.resolve("viet.txt"),
                ("\uFEFFĐạt " + rate + " % kế hoạch (Nghị quyết: 99,99 %).\r\n\r\n- <b>Tiếp tục</b> {0}\r\n")
                        .getBytes(UTF_8));

        var kept = write("danh-gia", "--file=" + file);

        assertThat(kept.code()).as(kept.told()).isZero();
        assertThat(kept.said())
                .contains("✔ Đã ghi danh-gia", "được đánh dấu: " + rate + " %", "gõ nhầm không: 99,99 %");
        assertThat(write("danh-gia", "--file=" + file).said()).contains("= danh-gia: đã có đúng lời này.");
        assertThat(spoken("report-text", "show", "danh-gia", JUNE).said())
                .contains("Đạt " + rate + " % kế hoạch (Nghị quyết", "- <b>Tiếp tục</b> {0}", "(Nguyễn Văn Tổng, ");
        var version =
                json(spoken("report-text", "show", "danh-gia", JUNE, "--json").said());
        assertThat(version.get("quoted").get(0).get("fact").asString()).isEqualTo("dis_pct.value");
        assertThat(spoken("report-text", "list", JUNE, "--audience=hdnd").said())
                .contains("0 đã viết");
    }

    @Test
    @Order(4)
    void followsUpWhatTheUnitAskedInMay() {
        var list = spoken("follow-up", "list", JUNE);
        var lines = spoken("follow-up", "list", JUNE, "--json").lines();

        assertThat(list.code()).as(list.told()).isZero();
        assertThat(list.said()).contains("Tháng 6/2025 (ubnd): ", "follow-up answer KHOÁ");
        assertThat(lines).isNotEmpty();
        assertThat(json(lines.getFirst()).get("key").asString()).startsWith("B01/proposal/095/");
        assertThat(json(lines.getFirst()).get("answer").isNull()).isTrue();
        assertThat(spoken("follow-up", "list", "--period=2025-05").said())
                .contains("kỳ trước không có kiến nghị, nhiệm vụ nào");
    }

    @Test
    @Order(5)
    void keepsWhatTheProvinceAnswers() {
        String key = json(spoken("follow-up", "list", JUNE, "--json").lines().getFirst())
                .get("key")
                .asString();

        assertThat(answer(key + "x", "--result=done").told()).contains("có phải '" + key + "'?");
        assertThat(answer(key, "--result=xong").told()).contains("Không có kết quả 'xong'; có thể là: done, open");
        var kept = answer(key, "--result=refused", "--text=ngoài thẩm quyền");

        assertThat(kept.code()).as(kept.told()).isZero();
        assertThat(kept.said()).contains("✔ " + key + ": không chấp thuận");
        assertThat(spoken("follow-up", "list", JUNE).said())
                .contains("→ không chấp thuận: ngoài thẩm quyền (Nguyễn Văn Tổng");
        assertThat(spoken("follow-up", "list", JUNE, "--open", "--json").said()).doesNotContain(key + "\"");
    }

    @Test
    @Order(6)
    void publishesItAndMarksWhatIsSoNoMore() throws IOException {
        String rate = rate();
        var adjusted = spoken(
                "adjust",
                JUNE,
                "--unit=095",
                "--form=B01",
                "--subject=7834023",
                "--field=dis_ytd",
                "--by=1500000000",
                "--reason=đối chiếu kho bạc",
                "--who=Nguyễn Văn Tổng",
                "--yes");
        assertThat(adjusted.code()).as(adjusted.told()).isZero();
        running.close();
        var run = run();

        assertThat(run.said()).contains("⚠ danh-gia: Số " + rate + " % không còn đúng với báo cáo: nay là ");
        assertThat(spoken("report-text", "list", JUNE).said())
                .contains("5 chỗ để cán bộ viết, 1 đã viết", "⚠ Số " + rate + " %");
        assertThat(spoken("report-text", "list", JUNE, "--english").said())
                .contains("⚠ The figure " + rate + " % no longer is that of the report: it is ");
        var place = json(spoken("report-text", "list", JUNE, "--json").lines().getFirst());
        assertThat(place.get("by").asString()).isEqualTo("Nguyễn Văn Tổng");
        assertThat(place.get("stale").get(0).get("number").asString()).isEqualTo(rate + " %");
        var page = folder.resolve("page");
        assertThat(spoken("report", JUNE, "--format=html", "--output=" + page).code())
                .isZero();
        assertThat(Files.readString(page.resolve("bao-cao-ubnd-2025-06.html")))
                .contains(
                        "Đạt " + rate + " % (*) kế hoạch (Nghị quyết: 99,99 %).",
                        "&lt;b&gt;Tiếp tục&lt;/b&gt; {0}",
                        "ngoài thẩm quyền");
        assertThat(spoken("edition", "show", "2", JUNE).said())
                .contains("Lời cán bộ viết: 1", "Kết quả kiến nghị, nhiệm vụ do tỉnh ghi: 1", "nay tính lại vẫn thế");
    }

    @Test
    @Order(7)
    void makesTheEditionAgainToTheSameBytesThoughTheTextIsTakenBack() {
        var back = write("danh-gia", "--text=");
        assertThat(back.said()).contains("✔ Đã rút danh-gia");
        assertThat(write("danh-gia", "--text=").said()).contains("chưa có gì để rút");
        assertThat(spoken("report-text", "show", "danh-gia", JUNE).said()).contains("Chưa viết", "Trước đó: Nguyễn");

        var again = spoken("edition", "rebuild", "2", JUNE, "--output=" + folder.resolve("again"));

        assertThat(again.code()).as(again.said() + again.told()).isZero();
    }

    /** Of the province, as it is written. */
    private static String rate() {
        var line = json(
                spoken("metrics", JUNE, "--indicator=dis_pct", "--json").lines().getFirst());
        return vn.tiendo.programme.fault.Language.VI.fixed(line.get("value").decimalValue(), 2);
    }

    private static Spoken write(String... options) {
        return officer("write", List.of(options));
    }

    private static Spoken officer(String command, List<String> options) {
        boolean named = options.stream().anyMatch(option -> option.startsWith("--by="));
        return spoken(Stream.of(
                        Stream.of("report-text", command),
                        options.stream(),
                        Stream.of(JUNE),
                        named ? Stream.<String>of() : Stream.of(WHO))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static Spoken answer(String... options) {
        return spoken(Stream.of(Stream.of("follow-up", "answer"), Stream.of(options), Stream.of(JUNE, WHO))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(
                Stream.concat(Stream.of(arguments), Stream.of(place("home"))).toArray(String[]::new));
    }

    private static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }
}
