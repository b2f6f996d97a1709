package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.load.csv.RegistriesTest;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.NameKind;

/** Against the registries that ship. */
class KnownNamesTest {

    private static final Programme SHIPPED = Shipped.urban();
    private static final KnownNames NAMES = new KnownNames(SHIPPED);
    private static final Optional<LocalDate> BEFORE = Optional.of(LocalDate.parse("2025-06-30"));
    private static final Optional<LocalDate> AFTER = Optional.of(LocalDate.parse("2025-07-01"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest(name = "{0} {1} → {2} by {3}")
    @CsvSource({
        "UNIT, 94, 094, CODE",
        "UNIT, bql-gt, BQL-GT, CODE",
        "UNIT, HUYỆN  TUẦN GIÁO:, 099, NAME",
        "UNIT, H.Tuần Giáo, 099, SHORT_NAME",
        "UNIT, UBND huyện Tuần Giáo, 099, ABBREVIATION",
        "TOWN, TT Tuan Giao, DT-TGI, ABBREVIATION",
        "TOWN, TX. Mường Lay, DT-MLA, ABBREVIATION",
        "TOWN, huyện lỵ Mường Nhé, DT-MNH, ABBREVIATION",
        "TOWN, Mường Ảng, DT-MAN, BARE_NAME",
        "OWNER, BQLDA TP. Điện Biên Phủ, BQLDA-094, ABBREVIATION",
        "OWNER, Ban quản lý dự án và PTQĐ huyện Mường Nhé, PTQD-096, ABBREVIATION",
        "PROJECT, 7942009, 7942009, CODE",
        "PROJECT, trục đường 60m TP Điện Biên Phủ, 7942009, ABBREVIATION",
        "DIVISION, Xã Huổi Lếch, 03177, ALIAS",
    })
    void takeAWritingThatMeansOneThingOnly(NameKind kind, String text, String code, Found.Why why) {
        var hit = NAMES.hit(kind, text, BEFORE).orElseThrow();

        assertThat(hit.thing().key()).isEqualTo(code);
        assertThat(hit.why()).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "TOWN, TT Tuan Giao cu, DT-TGI",
        "TOWN, Xã Mường Chà, DT-MCH", // another kind of the same name
        "UNIT, Huyện Tuần Gáo, 099",
        "UNIT, Tuần Giáo, 099", // may be the town
        "PROJECT, 794209, 7942009", // a digit lost
        "PROJECT, Trục đường 60m thành phố Điện Biên, 7942009",
    })
    void onlySuggestWhatIsAlike(NameKind kind, String text, String nearest) {
        assertThat(NAMES.find(kind, text, BEFORE)).isInstanceOfSatisfying(Found.Unclear.class, unclear -> {
            assertThat(unclear.ambiguous()).isFalse();
            assertThat(unclear.suggestions()).hasSizeLessThanOrEqualTo(2);
            assertThat(unclear.suggestions().getFirst().thing().key()).isEqualTo(nearest);
        });
    }

    @ParameterizedTest
    @CsvSource({"TOWN, Hà Nội", "UNIT, ''", "PROJECT, 1", "TOWN, H."})
    void suggestNothingWhereNothingIsAlike(NameKind kind, String text) {
        assertThat(NAMES.find(kind, text, BEFORE))
                .isInstanceOfSatisfying(
                        Found.Unclear.class,
                        unclear -> assertThat(unclear.suggestions()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Thị trấn Mường Lạn, DT-A",
        "TT. MƯỜNG LẠN, DT-A",
        "Thị trấn Mương Lán, DT-B",
        "Mương Lán, DT-B",
        "DT-B, DT-B",
        "Thị trấn Muong Lan,", // either
        "Thị trấn Mường Lân,",
    })
    void areToldFromOthersAlikeByTheirAccents(String text, String code) {
        var programme = ProgrammeCopy.in(jobs)
                .with(
                        "towns.csv",
                        "DT-MLA,",
                        "DT-A,Thị trấn Mường Lạn,V,IV,095,,,,\nDT-B,Thị trấn Mương Lán,V,IV,095,,,,\nDT-MLA,")
                .load();

        assertThat(new KnownNames(programme)
                        .hit(NameKind.TOWN, text, BEFORE)
                        .map(hit -> hit.thing().key()))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void areToldFromOthersOfTheSameNameByTheDay() {
        String name = "Phường Mường Thanh";

        assertThat(NAMES.hit(NameKind.DIVISION, name, BEFORE))
                .map(h -> h.thing().key())
                .contains("03136");
        assertThat(NAMES.hit(NameKind.DIVISION, name, AFTER))
                .map(h -> h.thing().key())
                .contains("03334");
        assertThat(NAMES.find(NameKind.DIVISION, name, Optional.empty()))
                .isInstanceOfSatisfying(Found.Unclear.class, unclear -> {
                    assertThat(unclear.ambiguous()).isTrue();
                    assertThat(unclear.suggestions()).hasSize(2);
                });
    }

    @Test
    void doNotTakeThePartThatAnotherCameFromForTheWhole() {
        assertThat(NAMES.find(NameKind.DIVISION, "Phường Him Lam", AFTER))
                .isInstanceOfSatisfying(
                        Found.Unclear.class,
                        unclear -> assertThat(unclear.suggestions())
                                .singleElement()
                                .satisfies(s -> {
                                    assertThat(s.thing().name()).isEqualTo("Phường Điện Biên Phủ");
                                    assertThat(s.why()).isEqualTo(Found.Why.PREDECESSOR);
                                }));
    }

    @Test
    void tellACodeThatWentToAnotherByTheDay() {
        assertThat(NAMES.hit(NameKind.DIVISION, "3127", BEFORE))
                .map(h -> h.thing().name())
                .contains("Phường Him Lam");
        assertThat(NAMES.hit(NameKind.DIVISION, "3127", AFTER))
                .map(h -> h.thing().name())
                .contains("Phường Điện Biên Phủ");
        assertThat(NAMES.hit(NameKind.DIVISION, "3127", Optional.empty())).isEmpty();
    }

    @Test
    void goOnKnowingTheOldNameOfWhatWasOnlyRenamed() {
        var names = new KnownNames(ProgrammeCopy.in(jobs)
                .without("contacts.csv")
                .write("units.csv", """
                        code,name,short_name,valid_from,valid_to
                        SXD,Sở Giao thông vận tải,Sở GTVT,,2025-02-28
                        SXD,Sở Xây dựng,Sở XD,2025-03-01,
                        """)
                .write("towns.csv", "code,name,class,target_class,unit\n")
                .write("projects.csv", RegistriesTest.PROJECTS)
                .load());

        assertThat(names.hit(NameKind.UNIT, "Sở Giao thông vận tải", AFTER)).hasValueSatisfying(hit -> {
            assertThat(hit.thing().name()).isEqualTo("Sở Xây dựng");
            assertThat(hit.why()).isEqualTo(Found.Why.OLD_NAME);
        });
        assertThat(names.needTime()).isFalse();
    }

    @Test
    void needNoTimeWhereEveryNameIsOneThings() {
        assertThat(NAMES.needTime()).isFalse();
    }

    @Test
    void takeAnAliasFromTheDayOnThatItCounts() {
        var names = new KnownNames(ProgrammeCopy.in(jobs)
                .write("aliases.csv", "kind,alias,code,since\ntown,Phố huyện,DT-TGI,2025-07-01\n")
                .load());

        assertThat(names.hit(NameKind.TOWN, "PHO HUYEN", AFTER))
                .map(Found.Hit::why)
                .contains(Found.Why.ALIAS);
        assertThat(names.hit(NameKind.TOWN, "PHO HUYEN", BEFORE)).isEmpty();
    }

    @Test
    void writeOutWhatTheProgrammeItselfDeclaresShort() {
        var names = new KnownNames(ProgrammeCopy.in(jobs)
                .write("abbreviations.csv", "short,long\nĐBP,Điện Biên Phủ\n")
                .load());

        assertThat(names.hit(NameKind.TOWN, "TP. ĐBP", BEFORE))
                .map(h -> h.thing().key())
                .contains("DT-DBP");
    }
}
