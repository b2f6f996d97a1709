package vn.tiendo.bench;

import java.io.IOException;

/** One way through all workbooks of a data set. */
interface Pass {

    /** As the table names it. */
    String name();

    /** @throws DigestsDiffer if what was read is not what was written */
    void over(DataSet data) throws IOException;
}
