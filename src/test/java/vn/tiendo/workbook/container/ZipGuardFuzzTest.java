package vn.tiendo.workbook.container;

import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Promises;

/** Any bytes at all, as a file. */
class ZipGuardFuzzTest {

    /** Small, so that what is inflated behind the guard's back would break them soon. */
    private static final Limits SMALL =
            new Limits(1 << 20, 50, 1 << 20, 2 << 20, 1 << 18, 20, 500, 50, 2_000, 2_000, 1_000);

    @FuzzTest
    void opensOrRefuses(byte[] content) {
        Promises.hold(content, SMALL);
    }
}
