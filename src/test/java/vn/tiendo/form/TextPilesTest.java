package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;

/** One long text, shared by many cells of many sheets, is small in the file and large once every cell is cleaned. */
class TextPilesTest {

    private final FormReader forms = new FormReader(Shipped.urban());

    @Test
    void refusesSheetsWhoseFirstRowsHoldMoreTextThanAnyForm() {
        String text = "a".repeat(30_000);
        var sheet = TypedSheet.of(("\t" + text).repeat(20));

        assertThatExceptionOfType(WorkbookRefused.class)
                .isThrownBy(() -> forms.read(new Typed(Collections.nCopies(10, sheet)), Optional.empty()))
                .matches(refused -> refused.refusal().cause() == Refusal.Cause.TOO_MUCH_TEXT);
    }

    @Test
    void readsOneSheetOfSuchTexts() {
        var sheet = TypedSheet.of(("\t" + "a".repeat(30_000)).repeat(20));

        assertThatNoException().isThrownBy(() -> forms.read(new Typed(List.of(sheet)), Optional.empty()));
    }

    private record Typed(List<Sheet> sheets, List<Remark> remarks) implements Workbook {

        Typed(List<? extends Sheet> sheets) {
            this(List.copyOf(sheets), List.of());
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
