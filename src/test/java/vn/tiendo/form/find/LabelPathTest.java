package vn.tiendo.form.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPathTest {

    @Test
    void fitsColumnsWhoseLowestLabelIsItsLastStep() {
        var path = new LabelPath("Giải ngân / Luỹ kế từ đầu năm");

        assertThat(path.fit(labels("GIẢI NGÂN", "Lũy kế  từ đầu năm"))).isPositive();
        assertThat(path.fit(labels("Giải ngân"))).isZero();
        assertThat(path.fit(labels("Khối lượng thực hiện", "Luỹ kế từ đầu năm")))
                .isZero();
        assertThat(path.fit(labels())).isZero();
    }

    @Test
    void mayLeaveOutLabelsInBetween() {
        assertThat(new LabelPath("Kế hoạch vốn năm / NSTW").fit(labels("Kế hoạch vốn năm", "Trong đó", "NSTW")))
                .isPositive();
    }

    @Test
    void fitsTheBetterTheMoreItNames() {
        var labels = labels("Kế hoạch vốn năm", "Tổng số");

        assertThat(new LabelPath("Kế hoạch vốn năm / Tổng số").fit(labels))
                .isGreaterThan(new LabelPath("Kế hoạch vốn năm / *").fit(labels))
                .isGreaterThan(new LabelPath("Tổng số").fit(labels));
    }

    @Test
    void takesAnyYear() {
        var path = new LabelPath("Luỹ kế giải ngân đến hết năm {year}");

        assertThat(path.fit(labels("Lũy kế giải ngân đến hết năm 2024"))).isPositive();
        assertThat(path.fit(labels("Lũy kế giải ngân đến hết năm trước"))).isZero();
    }

    @Test
    void ignoresWhatASenderAddsInParentheses() {
        assertThat(new LabelPath("Tổng mức đầu tư").fit(labels("Tổng mức đầu tư (triệu đồng)")))
                .isPositive();
        assertThat(new LabelPath("Tỷ lệ (%) so với kế hoạch").fit(labels("Tỷ lệ (%) so với kế hoạch")))
                .isPositive();
    }

    @Test
    void ignoresTheNumberThatASenderPutsBeforeALabel() {
        for (String number : List.of(
                "2. ", "2) ", "2.", "(2) ", "2/ ", "2 - ", "1.1. ", "1.1 ", "a) ", "đ) ", "b. ", "II. ", "iv) ",
                "- 2. ", "Câu 2: ")) {
            assertThat(new LabelPath("Tổng số phòng học").fit(labels(number + "Tổng số phòng học")))
                    .as(number)
                    .isPositive();
            assertThat(new LabelPath("Tổng số").fit(labels(number + "Tổng số (phòng)")))
                    .as(number)
                    .isPositive();
        }
        assertThat(new LabelPath("tháng").fit(labels("6 tháng"))).isZero();
        assertThat(new LabelPath("Phòng học").fit(labels("K. Phòng học tạm"))).isZero();
        assertThat(new LabelPath("2. Phòng học").fit(labels("2. Phòng học"))).isPositive();
    }

    private static List<Label> labels(String... texts) {
        return Arrays.stream(texts).map(Label::of).toList();
    }
}
