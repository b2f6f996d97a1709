package vn.tiendo.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.report.OfficialReports;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.Checker;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The programmes of {@code jobs/}, each with what reads and checks its submissions. Made once, at the start. */
public final class Catalogue {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Fault> notices;

    /**
     * A programme and its tools; safe for several threads.
     *
     * @param folder its definitions
     * @param seals by which its reader knows blank workbooks made here
     */
    public record Entry(Programme programme, Path folder, CarefulReader reader, Checker checker, Seals seals) {

        /** Has its reader know what was signed with the keys of an open database, too. */
        public Entry knowing(SigningKeys keys) {
            seals.know(keys);
            return this;
        }

        /** Reads what was submitted: a workbook, or a nil report, which is as good as one with nothing in its forms. */
        public Reading read(Submission submission, byte[] content) {
            return submission.arrival().isDeclaration()
                    ? NilReading.of(programme, content)
                    : reader.read(
                            content,
                            submission.arrival().fileName().value(),
                            submission.arrival().period());
        }
    }

    private Catalogue(Map<Programme, Checker> checkers, List<Fault> notices, Path jobs, RunSettings settings) {
        this.notices = List.copyOf(notices);
        var workbooks = new GuardedWorkbookReader(settings.limits());
        var seals = new Seals(settings.home());
        checkers.forEach((programme, checker) -> {
            var submissions = new SubmissionReader(workbooks, new FormReader(programme, seals));
            var process = new ReadingProcess(jobs, programme, settings.reading());
            var reader = new CarefulReader(workbooks, submissions, process, settings);
            var folder = Programmes.isProgramme(jobs) ? jobs : jobs.resolve(programme.code());
            entries.put(programme.code(), new Entry(programme, folder, reader, checker, seals));
        });
    }

    /**
     * Loads a folder of programme folders.
     *
     * @throws vn.tiendo.programme.fault.DefinitionFaults with every fault of every file, if there is any
     */
    public static Catalogue load(Path jobs, RunSettings settings) {
        var notices = new ArrayList<Fault>();
        return new Catalogue(checked(jobs, notices::add), notices, jobs, settings);
    }

    /**
     * Reads and checks definitions without using them.
     *
     * @param jobs a folder of programme folders, or one of those
     * @param notices is told what is odd but does not stop the start
     * @throws vn.tiendo.programme.fault.DefinitionFaults with every fault of every file, if there is any
     */
    public static Map<Programme, Checker> checked(Path jobs, Consumer<Fault> notices) {
        var checkers = new LinkedHashMap<Programme, Checker>();
        Programmes.FurtherCheck compiled = programme -> {
            var checker = new Checker(programme);
            checkers.put(programme, checker);
            return Stream.concat(checker.faults().stream(), OfficialReports.faults(programme).stream())
                    .toList();
        };
        if (Programmes.isProgramme(jobs)) {
            Programmes.loadOne(jobs, compiled, notices);
        } else {
            Programmes.load(jobs, compiled, notices);
        }
        return checkers;
    }

    /** Things in the definitions that are odd but do not stop the start. */
    public List<Fault> notices() {
        return notices;
    }

    public List<Programme> programmes() {
        return entries.values().stream().map(Entry::programme).toList();
    }

    public Optional<Entry> find(String programme) {
        return Optional.ofNullable(entries.get(programme));
    }

    /** @throws IllegalArgumentException if there is no such programme */
    public Entry get(String programme) {
        return find(programme).orElseThrow(() -> new IllegalArgumentException("No programme " + programme));
    }

    /** The programme meant where none is named: the first. */
    public Entry first() {
        return entries.values().iterator().next();
    }
}
