package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.bench.Folders;
import vn.tiendo.bench.ShippedProgramme;

/** So many units, each with so many projects, made from a seed; and the programme folder that knows them. */
record Province(List<Sender> senders, List<List<Work>> works) {

    static final int PROJECTS = Integer.getInteger("bench.projects", 30);

    private static final long SEED = 20_250_531;

    /** Neighbouring seeds would begin alike. */
    private static final long APART = 0x9E37_79B9_7F4A_7C15L;

    private static final String PROJECTS_HEADER =
            "code,unit,task,name,owner,place,group,start,finish,decision,total_dong,real";

    /** A unit's projects do not depend on how many units there are. */
    static Province of(int units) {
        var senders = IntStream.rangeClosed(1, units).mapToObj(Sender::number).toList();
        var works = IntStream.range(0, units)
                .mapToObj(unit -> works(senders.get(unit), unit))
                .toList();
        return new Province(senders, works);
    }

    private static List<Work> works(Sender sender, int unit) {
        var random = new Random(SEED + unit * APART);
        return IntStream.rangeClosed(1, PROJECTS)
                .mapToObj(number -> Work.of(sender, unit * PROJECTS + number, random))
                .toList();
    }

    int units() {
        return senders.size();
    }

    /**
     * Writes the shipped programme with these registries.
     *
     * @return the folder of programmes
     */
    Path writeJobs(Path folder) throws IOException {
        var programme = Folders.empty(folder).resolve(ShippedProgramme.CODE);
        ShippedProgramme.copyTo(programme);
        write(
                programme,
                "units.csv",
                "code,name,short_name",
                senders.stream().map(sender -> String.join(",", sender.code(), sender.name(), sender.shortName())));
        write(
                programme,
                "owners.csv",
                "code,name",
                senders.stream().map(sender -> "QLDA-" + sender.code() + "," + sender.owner()));
        write(
                programme,
                "projects.csv",
                PROJECTS_HEADER,
                works.stream().flatMap(List::stream).map(Work::registered));
        // What is about the shipped units has nobody left to be about.
        keep(programme.resolve("towns.csv"), line -> false);
        keep(programme.resolve("contacts.csv"), line -> line.startsWith("province,"));
        return folder;
    }

    private static void write(Path programme, String file, String header, Stream<String> lines) throws IOException {
        Files.write(
                programme.resolve(file), Stream.concat(Stream.of(header), lines).toList());
    }

    private static void keep(Path registry, Predicate<String> wanted) throws IOException {
        var lines = Files.readAllLines(registry);
        var kept = new ArrayList<>(lines.subList(0, 1));
        lines.stream().skip(1).filter(wanted).forEach(kept::add);
        Files.write(registry, kept);
    }
}
