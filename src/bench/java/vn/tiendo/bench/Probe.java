package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one workbook once, in a JVM of its own: {@code Probe reader workbook cells digest}. Prints nanoseconds, those of the processors, and bytes. */
final class Probe {

    /** The exit code when the reader finds other cells than were written. */
    static final int WRONG = 4;

    private Probe() {}

    public static void main(String[] args) throws IOException {
        Quiet.begin();
        var tally = new Tally(Long.parseLong(args[2]), Long.parseLong(args[3]));
        var book = new Book(Path.of(args[1]), tally, 0, 0);
        try {
            var pass = new OneByOne(Contender.named(args[0]));
            var sample = Sample.of(pass, new DataSet("probe", List.of(book)));
            System.out.println(sample.nanos() + " " + sample.busy() + " " + sample.allocated());
        } catch (DigestsDiffer wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG);
        }
    }
}
