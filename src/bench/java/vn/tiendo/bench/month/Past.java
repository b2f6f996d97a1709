package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.bench.Folders;
import vn.tiendo.measure.Period;

/** Fills a database with months, each workbook read, checked and accepted by the program itself. */
record Past(Program program, Province province) {

    void fill(Path home, List<Period> periods) throws IOException {
        var input = Folders.empty(program.work().resolve("past"));
        try (var living = new LivingProgram(program, home, input)) {
            for (var period : periods) {
                new Month(province, program.jobs(), period).write(Folders.empty(input));
                living.collect();
                System.err.printf("%s is held%n", period);
            }
            long accepted = living.jdbc()
                    .sql("SELECT count(*) FROM submission WHERE state LIKE 'ACCEPTED%'")
                    .query(Long.class)
                    .single();
            if (accepted != (long) periods.size() * province.units()) {
                throw new IllegalStateException("accepted only " + accepted);
            }
            // What the server would do by itself before long.
            living.jdbc().sql("VACUUM ANALYZE").update();
        }
        Folders.remove(input);
    }
}
