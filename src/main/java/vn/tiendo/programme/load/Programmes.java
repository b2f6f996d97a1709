package vn.tiendo.programme.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.DefinitionText;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.FolderVersion;
import vn.tiendo.programme.load.file.YamlFile;
import vn.tiendo.programme.load.yaml.ProgrammeFile;

/**
 * Reads programmes from the folders in {@code jobs/}: {@code programme.yaml}, {@code schedule.yaml},
 * {@code indicators.yaml}, {@code rules.yaml}, {@code forms/*.yaml}, {@code reports/*.yaml}, {@code units.csv},
 * {@code towns.csv}, {@code projects.csv}. A folder without {@code programme.yaml} is no programme.
 *
 * <p>A programme is read as a whole or not at all. Safe to call from any thread.
 */
public final class Programmes {

    private static final int BEGUN = 100_000;

    /** Looked for in a file that cannot be read: what is wrong with it is to be told in its language, too. */
    private static final Pattern ENGLISH = Pattern.compile("(?m)^language *: *[\"']?en[\"']? *(#.*)?$");

    private Programmes() {}

    /**
     * What else can be wrong with a programme, that only those know who use its definitions: expressions, say.
     */
    @FunctionalInterface
    public interface FurtherCheck {

        /** What is wrong with it, in any order. */
        List<Fault> faults(Programme programme);

        FurtherCheck NONE = programme -> List.of();
    }

    /**
     * All programmes in the folder, by code.
     *
     * @throws DefinitionFaults with everything that is wrong in any of them
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<Programme> load(Path jobs) {
        return load(jobs, FurtherCheck.NONE, notice -> {});
    }

    /** As {@link #load(Path, FurtherCheck, Consumer)}, checked no further. */
    public static List<Programme> load(Path jobs, Consumer<Fault> notices) {
        return load(jobs, FurtherCheck.NONE, notices);
    }

    /**
     * All programmes in the folder, by code.
     *
     * @param further is asked of every programme that could be read, so that all faults are told at once
     * @param notices is told what is worth a look but stops nothing: a unit that only a form knows, a fact that is not
     *     verified, a file that nothing reads; also when faults are thrown
     * @throws DefinitionFaults with everything that is wrong in any of them
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static List<Programme> load(Path jobs, FurtherCheck further, Consumer<Fault> notices) {
        var faults = new Faults();
        var programmes = Files.isDirectory(jobs) ? loadAll(jobs, faults) : none(jobs, faults);
        return checked(programmes, further, faults, notices);
    }

    /**
     * The programme in this one folder.
     *
     * @param notices as in {@link #load(Path, FurtherCheck, Consumer)}
     * @throws DefinitionFaults with everything that is wrong in it
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Programme loadOne(Path folder, Consumer<Fault> notices) {
        return loadOne(folder, FurtherCheck.NONE, notices);
    }

    /** As {@link #loadOne(Path, Consumer)}, checked further. */
    public static Programme loadOne(Path folder, FurtherCheck further, Consumer<Fault> notices) {
        var faults = new Faults();
        var programme = Files.isDirectory(folder)
                ? new ProgrammeFolder(folder, faults).programme().stream().toList()
                : none(folder, faults);
        return checked(programme, further, faults, notices).getFirst();
    }

    /**
     * All files of a programme's folder, by name relative to it, hidden ones left out.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static SortedMap<String, byte[]> files(Path folder) {
        return DefinitionFiles.contents(folder);
    }

    /** The version that such files make: what {@link Programme#version} is of the programme read from them. */
    public static String version(SortedMap<String, byte[]> files) {
        return FolderVersion.of(files);
    }

    /** Whether the folder is one programme's, rather than one of programmes. */
    public static boolean isProgramme(Path folder) {
        return Files.exists(folder.resolve("programme.yaml"));
    }

    /**
     * The language of the programme of that code, else of the first, whatever else may be wrong with it; Vietnamese where
     * nothing can be read.
     */
    public static Language language(Path jobs, Optional<String> code) {
        var folders = isProgramme(jobs)
                ? List.of(jobs)
                : Files.isDirectory(jobs)
                        ? DefinitionFiles.foldersIn(jobs).stream()
                                .filter(Programmes::isProgramme)
                                .toList()
                        : List.<Path>of();
        return folders.stream()
                .filter(folder -> folder.endsWith(code.orElse("")))
                .findFirst()
                .or(() -> folders.stream().findFirst())
                .map(folder -> language(folder.resolve("programme.yaml")))
                .orElse(Language.VI);
    }

    private static Language language(Path file) {
        return YamlFile.read(file, new Faults())
                .map(ProgrammeFile::language)
                .orElseGet(() -> ENGLISH.matcher(begun(file)).find() ? Language.EN : Language.VI);
    }

    /** As much of a file as says what it is, whatever letters it is written in. */
    private static String begun(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGUN), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Programme> checked(
            List<Programme> programmes, FurtherCheck further, Faults faults, Consumer<Fault> notices) {
        programmes.forEach(programme -> further.faults(programme).forEach(faults::add));
        faults.notices().forEach(notices);
        faults.throwIfAny();
        return programmes;
    }

    private static List<Programme> loadAll(Path jobs, Faults faults) {
        var folders = DefinitionFiles.foldersIn(jobs);
        folders.stream().filter(f -> !isProgramme(f)).forEach(f -> noticeYaml(f, faults));
        var programmes = folders.stream().filter(Programmes::isProgramme).toList();
        if (programmes.isEmpty()) {
            faults.add(start(jobs), FaultWords.say("programmes.none"), FaultWords.say("programmes.none.fix"));
        }
        return programmes.stream()
                .map(folder -> new ProgrammeFolder(folder, faults).programme())
                .flatMap(Optional::stream)
                .toList();
    }

    private static void noticeYaml(Path folder, Faults faults) {
        if (DefinitionFiles.filesBelow(folder).stream()
                .anyMatch(f -> f.toString().matches(".*\\.ya?ml"))) {
            faults.notice(start(folder), FaultWords.say("folder.yaml"), FaultWords.say("folder.yaml.fix"));
        }
    }

    private static List<Programme> none(Path folder, Faults faults) {
        faults.add(start(folder), FaultWords.say("folder.none"));
        return List.of();
    }

    private static DefinitionPlace start(Path path) {
        return DefinitionPlace.startOf(DefinitionText.nameOf(path));
    }
}
