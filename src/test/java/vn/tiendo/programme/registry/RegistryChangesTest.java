package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.change.Confirmation;
import vn.tiendo.programme.change.Difference;
import vn.tiendo.programme.change.Difference.What;
import vn.tiendo.programme.change.Proposal;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.load.Programmes.FurtherCheck;
import vn.tiendo.programme.load.file.RegistryTable;

class RegistryChangesTest {

    private static final Path SHIPPED = Path.of("jobs", "urban-infrastructure");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @SuppressWarnings("NullAway.Init")
    private ProgrammeCopy copy;

    private Path folder() {
        return jobs.resolve("urban-infrastructure");
    }

    @BeforeEach
    void begin() {
        copy = ProgrammeCopy.in(jobs);
    }

    @Test
    void showNothingWhereOnlyOrderCommentsAndTheWayToWriteDiffer() {
        copy.write("owners.csv", "\uFEFFname;code\nTổng công ty Cảng hàng không Việt Nam (ACV);ACV\n");
        var other = ProgrammeCopy.in(jobs.resolve("other"))
                .write("owners.csv", "code,name\nACV,Tổng công ty Cảng hàng không Việt Nam (ACV)\n")
                .with("schedule.yaml", "zone:", "# múi giờ\nzone:");

        assertThat(other.load().code()).isEqualTo("urban-infrastructure");
        assertThat(Difference.between(folder(), jobs.resolve("other/urban-infrastructure")))
                .isEmpty();
    }

    @Test
    void tellRowsAddedRemovedChangedAndClosed() {
        copy.write("owners.csv", """
                code,name,valid_from,valid_to
                ACV,Tổng công ty Cảng hàng không Việt Nam (ACV),,30/06/2025
                BQL-GT,Ban QLDA giao thông,,
                MOI,Chủ đầu tư mới,2025-07-01,
                """);

        var owners = Difference.between(SHIPPED, folder());

        assertThat(owners).allMatch(d -> d.kind().equals("owners"));
        assertThat(owners)
                .filteredOn(d -> d.what() == What.CLOSED)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.name()).isEqualTo("ACV");
                    assertThat(d.changes()).containsExactly(new Difference.Change("valid_to", "", "2025-06-30"));
                });
        assertThat(owners)
                .filteredOn(d -> d.what() == What.CHANGED)
                .singleElement()
                .satisfies(d -> assertThat(d.changes())
                        .containsExactly(new Difference.Change(
                                "name", "Ban QLDA các công trình giao thông tỉnh", "Ban QLDA giao thông")));
        assertThat(owners)
                .filteredOn(d -> d.what() == What.ADDED)
                .extracting(Difference::name)
                .containsExactly("MOI | 2025-07-01");
        assertThat(owners).filteredOn(d -> d.what() == What.REMOVED).hasSize(13);
    }

    @Test
    void tellOtherDefinitionsByNameAndField() {
        copy.with("schedule.yaml", "day: 17", "day: 18")
                .with("rules.yaml", "rule: TM06", "rule: TM96")
                .with("forms/b01-projects.yaml", "type: years", "type: text");

        assertThat(Difference.between(SHIPPED, folder()))
                .extracting(d -> d.kind() + " " + d.name() + " " + d.what())
                .containsExactly(
                        "schedule schedule.yaml CHANGED", "rule TM96 ADDED", "rule TM06 REMOVED", "form B01 CHANGED");
        assertThat(Difference.between(SHIPPED, folder()))
                .flatExtracting(Difference::changes)
                .contains(
                        new Difference.Change("due.day", "17", "18"),
                        new Difference.Change("columns[years].type", "years", "text"));
    }

    @Test
    void tellOneVersionOfAFormClosedAndAnotherAdded() {
        copy.with("forms/b03-planning.yaml", "form: B03", "form: B03\nuntil: 2025-09")
                .write("forms/b03-planning-2025-10.yaml", "form: B03\nfrom: 2025-10\n");

        assertThat(Difference.between(SHIPPED, folder()))
                .extracting(d -> d.kind() + " " + d.name() + " " + d.what())
                .containsExactlyInAnyOrder("form B03 CLOSED", "form B03 | 2025-10 ADDED");
    }

    @Test
    void arePreviewedWithoutTouchingTheFolder() throws IOException {
        var file = Files.writeString(jobs.resolve("x.csv"), "code;name\nACV;Tổng công ty Cảng\n");

        var differences = Proposal.of(folder(), RegistryTable.OWNERS, file).check(FurtherCheck.NONE, notice -> {});

        assertThat(differences).isNotEmpty();
        assertThat(Files.mismatch(folder().resolve("owners.csv"), SHIPPED.resolve("owners.csv")))
                .isEqualTo(-1);
    }

    @Test
    void areAppliedAsTheyCameAndLeaveWhatWasBeforeBesideThem() throws IOException {
        var file = Files.writeString(jobs.resolve("x.csv"), "\uFEFFname;code\nTổng công ty Cảng;ACV\n");

        Proposal.of(folder(), RegistryTable.OWNERS, file).apply();

        assertThat(copy.load().registry().owners()).extracting(Owner::name).containsExactly("Tổng công ty Cảng");
        assertThat(Files.mismatch(folder().resolve("owners.csv"), file)).isEqualTo(-1);
        assertThat(Files.mismatch(folder().resolve(".owners.csv.before"), SHIPPED.resolve("owners.csv")))
                .isEqualTo(-1);
    }

    @Test
    void tellEveryFaultWithThePlaceInTheFileThatWasGiven() throws IOException {
        var file = Files.writeString(
                jobs.resolve("x.csv"), "class;code;name;target_class;unit\nV;DT-1;Một;IV;094\nV;DT-1;;IV;O94\n");

        assertThatThrownBy(
                        () -> Proposal.of(folder(), RegistryTable.TOWNS, file).check(FurtherCheck.NONE, notice -> {}))
                .isInstanceOfSatisfying(
                        DefinitionFaults.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.toString().replace(jobs + "/", ""))
                                .contains(
                                        "x.csv:3:2: trùng đô thị 'DT-1'; đã khai ở x.csv:2",
                                        "x.csv:3:3: ô 'name' còn trống",
                                        "x.csv:3:5: không có đơn vị 'O94'; có phải '094'?"));
    }

    @Test
    void rememberWhoConfirmedAWritingAndWhen() throws IOException {
        confirmation("TT Tuan Giao cu, \"pho\"", "DT-TGI").write(FurtherCheck.NONE);

        assertThat(Files.readString(folder().resolve("aliases.csv")))
                .startsWith(Files.readString(SHIPPED.resolve("aliases.csv")))
                .endsWith("\ntown,\"TT Tuan Giao cu, \"\"pho\"\"\",DT-TGI,,Nguyễn Văn A,2025-06-20,\n");
        assertThat(new KnownNames(copy.load()).hit(NameKind.TOWN, "tt tuan giao cu (pho)", Optional.empty()))
                .map(hit -> hit.thing().key())
                .contains("DT-TGI");
    }

    @Test
    void beginTheListOfWritingsWhereThereIsNone() throws IOException {
        copy.without("aliases.csv");

        confirmation("Phố huyện", "DT-TGI").write(FurtherCheck.NONE);

        assertThat(Files.readString(folder().resolve("aliases.csv"))).isEqualTo("""
                        kind,alias,code,since,confirmed_by,confirmed_on
                        town,Phố huyện,DT-TGI,,Nguyễn Văn A,2025-06-20
                        """);
    }

    @Test
    void addTheColumnsThatAListOfWritingsLacks() throws IOException {
        copy.write("aliases.csv", "alias;kind;code\r\nPhố;town;DT-MAN\r\n");

        confirmation("Phố huyện", "DT-TGI").write(FurtherCheck.NONE);

        assertThat(Files.readAllLines(folder().resolve("aliases.csv")))
                .containsExactly(
                        "alias;kind;code;since;confirmed_by;confirmed_on",
                        "Phố;town;DT-MAN;;;",
                        "Phố huyện;town;DT-TGI;;Nguyễn Văn A;2025-06-20");
    }

    @Test
    void writeNothingThatASpreadsheetWouldTakeForAFormula() throws IOException {
        confirmation("=Phố huyện", "DT-TGI").write(FurtherCheck.NONE);

        assertThat(Files.readString(folder().resolve("aliases.csv"))).contains("town,Phố huyện,DT-TGI");
        assertThat(new KnownNames(copy.load()).hit(NameKind.TOWN, "=Phố huyện", Optional.empty()))
                .isPresent();
    }

    @Test
    void writeNothingWhenTheWritingMeansSomethingElse() throws IOException {
        assertThatThrownBy(() -> confirmation("TX Muong Lay", "DT-TGI").write(FurtherCheck.NONE))
                .isInstanceOf(DefinitionFaults.class)
                .hasMessageContaining("cách ghi 'TX Muong Lay' đã chỉ đô thị 'DT-MLA'");
        assertThat(Files.mismatch(folder().resolve("aliases.csv"), SHIPPED.resolve("aliases.csv")))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\nb", "a\u202Eb", "a\u2028b"})
    void refuseWritingsThatCannotBeSeen(String text) {
        assertThat(Alias.wrong(text)).isPresent();
    }

    @Test
    void refuseWritingsLongerThanAnyName() {
        assertThat(Alias.wrong("a".repeat(Alias.LONGEST))).isEmpty();
        assertThat(Alias.wrong("a".repeat(Alias.LONGEST + 1))).isPresent();
        assertThat(List.of(Alias.wrong("TT Tuần Giáo (cũ)"))).containsExactly(Optional.empty());
    }

    private Confirmation confirmation(String text, String code) {
        return new Confirmation(
                folder(),
                new Alias(
                        NameKind.TOWN,
                        text,
                        code,
                        Optional.empty(),
                        "Nguyễn Văn A",
                        Optional.of(LocalDate.parse("2025-06-20"))));
    }
}
