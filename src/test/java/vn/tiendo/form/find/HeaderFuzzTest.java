package vn.tiendo.form.find;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.Ending.assertEnds;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiendo.form.TypedSheet;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;

/** Any texts as labels, and any labels as a header: a line is a row, a tab parts cells. */
class HeaderFuzzTest {

    private static final Programme PROGRAMME = Shipped.urban();
    private static final MemberFinder MEMBERS = new MemberFinder(PROGRAMME);
    private static final List<HeaderFinder> FINDERS = PROGRAMME.forms().stream()
            .map(form -> new HeaderFinder(form, MEMBERS))
            .toList();

    @FuzzTest
    @DictionaryEntries({"Kế hoạch vốn năm", "Mã dự án", "TT", "Giải ngân", "Luỹ kế từ đầu năm", "(triệu đồng)"})
    void findsAHeaderThatStandsInTheSheetOrNone(byte[] bytes) {
        var sheet = TypedSheet.of(new String(bytes, StandardCharsets.UTF_8));

        assertEnds(() -> find(sheet));
    }

    @FuzzTest
    @DictionaryEntries({" / ", "*", "{year}", "(", ")", "\\\\E", "\\\\Q", "["})
    void fitsAnyLabelsToAnyPath(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();

        assertEnds(() -> fit(lines));
    }

    private static void find(TypedSheet sheet) {
        var top = new SheetTop(sheet, "a");
        for (HeaderFinder finder : FINDERS) {
            finder.find(top, Bounds.OPEN, List.of(), false).ifPresent(header -> {
                assertThat(header.firstRow()).isBetween(1, header.lastRow());
                assertThat(header.columns())
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.number()).isBetween(1, top.lastColumn()));
            });
        }
    }

    private static void fit(List<String> lines) {
        if (!lines.isEmpty()) {
            var path = new LabelPath(lines.getFirst());
            var labels = lines.subList(1, lines.size()).stream().map(Label::of).toList();
            assertThat(path.fit(labels)).isNotNegative();
            assertThat(path.fit(labels) > 0 && !path.endsIn(labels.getLast())).isFalse();
        }
    }
}
