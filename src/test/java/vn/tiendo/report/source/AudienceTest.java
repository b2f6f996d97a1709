package vn.tiendo.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

class AudienceTest {

    private static final Programme PROGRAMME = Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), _ -> {});

    @ParameterizedTest
    @CsvSource({
        "don-vi:099, 099",
        "nhiem-vu:2.1, 2.1",
        "chu-dau-tu:BQL-GT, Ban QLDA các công trình giao thông tỉnh",
        "nguon-von:NSTW, NSTW",
        "nguon-von:nsdp, NSĐP"
    })
    void isOneMemberByItsCode(String code, String key) {
        assertThat(Audience.named(code, PROGRAMME).orElseThrow().key(PROGRAMME)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"don-vi", "don-vi:999", "nhiem-vu:9.9", "chu-dau-tu:BQL-XX", "ubnd:2.1", "../x", "nguon-von:"})
    void isNobodyWhomTheProgrammeDoesNotKnow(String code) {
        assertThat(Audience.named(code, PROGRAMME)).isEmpty();
    }

    @Test
    void isTheFullOneAndThoseDeclaredAndOneForEachMember() {
        assertThat(Audience.of(PROGRAMME))
                .extracting(Audience::code)
                .startsWith("ubnd")
                .contains("nhiem-vu", "hdnd");
        assertThat(Audience.each(PROGRAMME))
                .extracting(Audience::code)
                .contains("ubnd", "nhiem-vu:3.4", "chu-dau-tu:ACV", "don-vi:094")
                .doesNotContain("nhiem-vu")
                .doesNotHaveDuplicates();
    }
}
