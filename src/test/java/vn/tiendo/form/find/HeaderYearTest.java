package vn.tiendo.form.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.form.TypedSheet;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;

/** Years in the titles of columns: the column of the year that is reported is read. */
class HeaderYearTest {

    private static final Programme URBAN = Shipped.urban();
    private static final String KEYS = "Mã dự án\tTên dự án\tQuyết định đầu tư\t";

    private static Header header(String period, String labels) {
        var known = Period.of(period);
        var members = new MemberFinder(URBAN, new KnownNames(URBAN), Optional.empty(), Optional.of(known));
        var form = URBAN.asOf(known).forms().stream()
                .filter(f -> f.code().equals("B01"))
                .findFirst()
                .orElseThrow();
        var lines = labels.lines().toList();
        var text = KEYS + lines.getFirst() + "\n\t\tTMĐT\t" + String.join("", lines.subList(1, lines.size()))
                + "\n7830064\tĐường\t#9\t#1\t#2\n";
        return new HeaderFinder(form, members)
                .find(new SheetTop(TypedSheet.of(text), "Biểu 01"), Bounds.OPEN, List.of(), false)
                .orElseThrow();
    }

    private static int column(Header header, String field) {
        return header.columns().stream()
                .filter(column -> column.slot().field().equals(field))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @ParameterizedTest
    @CsvSource({"2023,2024,5", "2024,2023,4", "2025,2024,5", "2022,2023,5", "2026,2023,5"})
    void readsTheTotalsUpToTheEndOfTheYearBefore(String first, String second, int read) {
        var found =
                header("2025-06", "Luỹ kế giải ngân đến hết năm " + first + "\tLuỹ kế giải ngân đến hết năm " + second);

        assertThat(column(found, "before")).isEqualTo(read);
        assertThat(found.doubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025,2026,4", "2026,2025,5", "2024,2025,5", "2024,2026,4"})
    void readsThePlanOfTheYear(String first, String second, int read) {
        var found = header("2025-06", "Kế hoạch vốn năm " + first + "\tKế hoạch năm " + second + "\nTổng số\tTổng số");

        assertThat(column(found, "plan")).isEqualTo(read);
        assertThat(found.doubles()).isEmpty();
    }

    @Test
    void knowsNotWhichOfTwoTitlesIsMeantThatFitTheYearAlike() {
        var found = header("2025-06", "Kế hoạch vốn năm 2025\tKế hoạch năm\nTổng số\tTổng số");

        assertThat(found.doubles()).extracting(Header.Twin::column).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Luỹ kế giải ngân đến hết năm 2023, 2024",
        "Luỹ kế giải ngân đến hết năm 2025, 2024",
        "Ước giải ngân đến 31/12/2024, 2025"
    })
    void tellsOfAYearThatContradictsThePeriod(String title, int expected) {
        assertThat(header("2025-06", title + "\tGiai đoạn").ofOtherYears())
                .extracting(Header.OtherYear::expected)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Luỹ kế giải ngân đến hết năm 2024, 2025-01",
        "Luỹ kế giải ngân đến hết năm trước, 2025-06",
        "Luỹ kế giải ngân đến hết năm 2024, 2025-12",
        "Ước giải ngân đến 31/12/2025, 2025-06",
        "Ước giải ngân cả năm 2025, 2025-12",
        "Ước giải ngân đến 31/12, 2025-06"
    })
    void mindsNoYearThatFits(String title, String period) {
        assertThat(header(period, title + "\tGiai đoạn").ofOtherYears()).isEmpty();
    }
}
