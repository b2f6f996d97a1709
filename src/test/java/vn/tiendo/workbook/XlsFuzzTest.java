package vn.tiendo.workbook;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as the stream of an .xls, or as the records of its only sheet. */
class XlsFuzzTest {

    private static final Limits SMALL =
            new Limits(1 << 20, 50, 1 << 20, 2 << 20, 1 << 20, 20, 500, 50, 2_000, 2_000, 1_000);

    @FuzzTest
    void readsOrRefusesAnyStream(byte[] stream) {
        Promises.hold(Xls.container(stream), SMALL);
    }

    @FuzzTest
    void readsOrRefusesAnyRecordsOfASheet(byte[] records) {
        byte[] texts = Xls.join(Xls.u32(2), Xls.u32(2), Xls.text("Mã dự án"), Xls.text("Tủa Chùa"));

        Promises.hold(Xls.anXls().with(0x00FC, texts).sheet("Biểu 01", records).bytes(), SMALL);
    }
}
