package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads small workbooks and a large one with every reader in turn, and prints who took how long. Asserts no time. */
final class ReadingBenchmark {

    private static final int THREADS = 2;
    private static final int AMPLE = HeapSearch.HEAPS.getLast();
    private static final long PATIENCE = 120;

    private final Mode mode;
    private final Path folder;
    private final Report report;
    private final Pass limit = new Inflating();

    private ReadingBenchmark(Mode mode, Path folder) {
        this.mode = mode;
        this.folder = folder;
        this.report = new Report(folder.resolve("reading.md"));
    }

    public static void main(String[] args) throws IOException {
        if (Mode.wants("reading")) {
            Quiet.begin();
            new ReadingBenchmark(Mode.chosen(), Path.of(System.getProperty("bench.folder", "target/bench"))).run();
        }
    }

    private void run() throws IOException {
        var sets = new DataSets(folder);
        small(sets.small(mode.books));
        large(sets.large(mode.rows));
    }

    private void small(DataSet data) throws IOException {
        var results = mode.contest().run(passes(Contender.ALL), data);
        title(data);
        report.say(new Table(results, Map.of(), limit).lines());
        sideBySide(data);
    }

    private void sideBySide(DataSet data) throws IOException {
        var alone = new OneByOne(Contender.OURS);
        var together = new SideBySide(Contender.OURS, THREADS);
        var results = mode.contest().run(List.of(alone, together), data);
        double one = results.getFirst().seconds();
        double more = results.getLast().seconds();
        report.say("");
        report.say(String.format(
                Locale.ROOT,
                "%s with %d threads, a workbook each: %.3f s against %.3f s with one, %.2f×.",
                Contender.OURS.name(),
                THREADS,
                more,
                one,
                one / more));
        report.say("");
    }

    /** The usermodel would need so large a heap that it would ease the others' lives: it reads in a JVM of its own. */
    private void large(DataSet data) throws IOException {
        var book = data.books().getFirst();
        var once = fork(Fork.USUAL).run(Contender.USER_MODEL, book, AMPLE);
        var results = new ArrayList<Result>();
        once.ifPresent(taken -> results.add(new Result(Contender.USER_MODEL.name(), taken)));
        results.addAll(mode.contest().run(passes(Contender.STREAMING), data));
        var heaps = mode.heaps ? heaps(new HeapSearch(fork(Fork.SERIAL)), book) : Map.<String, String>of();
        title(data);
        report.say(new Table(results, heaps, limit).lines());
        report.say("");
        report.say(Contender.USER_MODEL.name()
                + (once.isPresent() ? ": once, cold," : ": not to the end, tried")
                + " in a JVM of its own with -Xmx" + AMPLE + "m.");
    }

    private Fork fork(String collector) {
        return new Fork(folder.resolve("forks.log"), PATIENCE, collector);
    }

    /** Not of the usermodel, which spends many minutes between too little and enough. */
    private static Map<String, String> heaps(HeapSearch search, Book book) throws IOException {
        var heaps = new LinkedHashMap<String, String>();
        for (var contender : Contender.STREAMING) {
            System.err.println("smallest heap of " + contender.name());
            var smallest = search.smallest(contender, book);
            heaps.put(contender.name(), smallest.isPresent() ? smallest.getAsInt() + " MB" : "> " + AMPLE + " MB");
        }
        return heaps;
    }

    private List<Pass> passes(List<Contender> contenders) {
        var passes = new ArrayList<Pass>();
        contenders.stream().map(OneByOne::new).forEach(passes::add);
        passes.add(limit);
        return passes;
    }

    private void title(DataSet data) throws IOException {
        var contest = mode.contest();
        report.say("**%s** (%s; medians of %d rounds after %d to warm up)"
                .formatted(data, Machine.described(), contest.rounds(), contest.warmUps()));
        report.say("");
    }
}
