package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any XML in the place of a sheet, of its rows, or of the shared texts of an otherwise sound .xlsx. */
class SheetFuzzTest {

    /** Parts are inflated as they are read, and windows move. */
    private static final Limits STREAMED = limits(0);

    private static final Limits IN_MEMORY = limits(32 << 20);

    @FuzzTest
    @DictionaryEntries({
        "<row r=\"1\">",
        "</row>",
        "<c r=\"A1\">",
        "</c>",
        "<v>",
        "</v>",
        "<f>",
        "</f>",
        "<is><t>",
        "</t></is>",
        " t=\"s\"",
        " t=\"str\"",
        " t=\"inlineStr\"",
        " t=\"b\"",
        " t=\"e\"",
        " t=\"d\"",
        " s=\"2\"",
        " hidden=\"1\"",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&#x1F600;",
        "&#0;",
        "<?a b?>",
        "xmlns:x=\"u\"",
        "x:a=\"1\"",
        "1e400",
        "NaN",
        "2025-06-15",
        "_x000D_",
        "_xD83D__xDE00_",
        "xml:space=\"preserve\""
    })
    void readsRowsTheSameWhicheverWay(byte[] rows) {
        String text = new String(rows, StandardCharsets.UTF_8);

        hold(StrangersXlsx.aWorkbook().rows(text));
    }

    @FuzzTest
    @DictionaryEntries({
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<!DOCTYPE a>",
        "<worksheet ",
        "</worksheet>",
        "<sheetData>",
        "</sheetData>",
        "<sheetData/>",
        "<mergeCells>",
        "<mergeCell ref=\"A1:B2\"/>",
        "</mergeCells>",
        "xmlns=\"\"",
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>"
    })
    void readsSheetsTheSameWhicheverWay(byte[] sheet) {
        hold(StrangersXlsx.aWorkbook().part("xl/worksheets/sheet1.xml", sheet));
    }

    @FuzzTest
    @DictionaryEntries({
        "<si>",
        "</si>",
        "<si><t>",
        "</t></si>",
        "<r>",
        "</r>",
        "<rPr>",
        "</rPr>",
        "<rFont val=\".VnTime\"/>",
        "<t/>",
        "<t xml:space=\"preserve\">",
        "<rPh>",
        "</rPh>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "_x0000_",
        "_xD83D_"
    })
    void readsSharedTextsOrRefusesThem(byte[] texts) {
        String text = new String(texts, StandardCharsets.UTF_8);

        hold(StrangersXlsx.aWorkbook()
                .texts(text)
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"));
    }

    /** Whether a part is in memory or goes by in a stream must make no difference either. */
    private static void hold(StrangersXlsx workbook) {
        byte[] content = workbook.bytes();
        var streamed = Promises.hold(content, STREAMED);
        var inMemory = Promises.hold(content, IN_MEMORY);
        if (streamed.isPresent() && inMemory.isPresent()) {
            assertThat(streamed).isEqualTo(inMemory);
        }
    }

    private static Limits limits(long keptBytes) {
        return new Limits(1 << 20, 50, 4 << 20, 8 << 20, keptBytes, 20, 500, 50, 2_000, 2_000, 1_000);
    }
}
