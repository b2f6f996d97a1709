package vn.tiendo.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.xlsx | x (2).xlsx | x (10).xlsx",
                "x.xlsx | x - Copy.xlsx | x - Copy (2).xlsx",
                "x.xls | x_v2.xlsx | x_v10.xlsx",
                "103_2025-06.xlsx | 103_2025-06 - bản sao.xlsx",
                "103_2025-06.xlsx | 103_2025-06 (2).XLSX",
                "103_2025-06.xlsx | Bản sao của 103_2025-06.xlsx",
                "103_2025-06.xlsx | Copy of 103_2025-06.xlsx",
                "094_2025-06.xlsx | 094_2025-06_sửa.xlsx | 095_2025-06.xlsx",
                "9.xlsx | 010.xlsx | 11.xlsx",
                "x99999999999999999999.xlsx | x100000000000000000000.xlsx",
            })
    void putsACopyBehindItsOriginalAndCountsNumbers(String names) {
        var ordered = Arrays.asList(names.split(" \\| ", -1));
        var mixed = Arrays.asList(names.split(" \\| ", -1));
        Collections.reverse(mixed);

        assertThat(mixed.stream().sorted(new NaturalOrder())).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".xlsx", "()", "copy of "})
    void ordersNamesOfNothing(String name) {
        assertThat(List.of("x.xlsx", name).stream().sorted(new NaturalOrder())).hasSize(2);
        assertThat(new NaturalOrder().compare(name, name)).isZero();
    }
}
