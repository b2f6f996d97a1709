package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.programme.time.Reminding;

/** Who is written to, when, and how letters look: contacts.csv, schedule.yaml, letters.yaml. */
class CorrespondenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 18);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @SuppressWarnings("NullAway.Init")
    private ProgrammeCopy programme;

    @BeforeEach
    void copies() {
        programme = ProgrammeCopy.in(jobs);
    }

    @Test
    void writesToEveryContactOfAUnitAsLongAsItIsOne() {
        programme.write("contacts.csv", """
                unit,name,email,language,valid_from,valid_to
                099,Văn thư,vanthu@tuangiao.example,vi,,
                099,Ms Hoa,hoa@tuangiao.example,en,2025-06-01,2025-06-30
                099,Ông Lò,lo@tuangiao.example,,,2025-05-31
                province,Tổng hợp,tonghop@dienbien.example,,,
                """);

        var registry = programme.load().registry();

        assertThat(registry.contactsOf(new UnitCode("099"), DAY))
                .extracting(contact -> contact.address().value())
                .containsExactly("vanthu@tuangiao.example", "hoa@tuangiao.example");
        assertThat(registry.contactsOf(new UnitCode("094"), DAY)).isEmpty();
        assertThat(registry.provinceContacts(DAY)).extracting(Contact::name).containsExactly("Tổng hợp");
    }

    @Test
    void tellsEveryFaultOfTheContactsAtOnce() {
        programme.write("contacts.csv", """
                unit,name,email,language,valid_from,valid_to
                999,Văn thư,vanthu@tuangiao.example,vi,,
                099,,không phải,fr,,
                099,"Hoa
                Bcc: x@y.example",hoa@tuangiao.example,vi,,
                095,Văn thư,vanthu@muonglay.example,vi,,
                095,Văn thư hai,vanthu@muonglay.example,vi,,
                """);

        assertThat(programme.faults())
                .anyMatch(fault -> fault.contains("contacts.csv:2") && fault.contains("không có đơn vị '999'"))
                .anyMatch(fault -> fault.contains("contacts.csv:3") && fault.contains("ô 'name' còn trống"))
                .anyMatch(fault -> fault.contains("contacts.csv:3") && fault.contains("cần một địa chỉ thư"))
                .anyMatch(fault -> fault.contains("contacts.csv:3") && fault.contains("'fr'"))
                .anyMatch(fault -> fault.contains("contacts.csv:4") && fault.contains("một dòng"))
                .anyMatch(fault -> fault.contains("trùng địa chỉ 'vanthu@muonglay.example'"));
    }

    @Test
    void doesWithoutContactsAndLetters() {
        programme.without("contacts.csv").without("letters.yaml");

        var loaded = programme.load();

        assertThat(loaded.registry().contacts()).isEmpty();
        assertThat(loaded.letters().issuer()).containsExactly("UBND TỈNH ĐIỆN BIÊN");
        assertThat(loaded.letters().recipients()).isNotEmpty();
    }

    @Test
    void addressesUnitsAsLettersDo() {
        var loaded = programme.load();

        assertThat(loaded.letters().addressed(loaded.unit(new UnitCode("099")).orElseThrow()))
                .isEqualTo("UBND huyện Tuần Giáo");
        assertThat(loaded.letters().addressed(loaded.unit(new UnitCode("ACV")).orElseThrow()))
                .isEqualTo("Tổng công ty Cảng hàng không Việt Nam");
    }

    @Test
    void tellsABlankInALetterThatNothingFills() {
        programme.with("letters.yaml", "{period} thực hiện", "{perod} thực hiện");

        assertThat(programme.faults())
                .anyMatch(fault ->
                        fault.startsWith("letters.yaml:") && fault.contains("{perod}") && fault.contains("period"));
    }

    @Test
    void tellsWhatIsWrongWithTheHoursOfReminding() {
        programme
                .with("schedule.yaml", "at: \"0 0 8 * * MON-FRI\"", "at: \"0 0 8\"")
                .with("schedule.yaml", "after: [1, 3, 5]", "after: [0]");

        assertThat(programme.faults())
                .anyMatch(fault -> fault.contains("lịch '0 0 8'"))
                .anyMatch(fault -> fault.contains("số nguyên từ 1"));
    }

    @Test
    void remindsOnTheDaysNamed() {
        var reminding = new Reminding("", java.util.List.of(3, 0), java.util.List.of(1));

        assertThat(reminding.isDue(-3)).isTrue();
        assertThat(reminding.isDue(-2)).isFalse();
        assertThat(reminding.isDue(0)).isTrue();
        assertThat(reminding.isDue(1)).isTrue();
        assertThat(reminding.isDue(3)).isFalse();
    }
}
