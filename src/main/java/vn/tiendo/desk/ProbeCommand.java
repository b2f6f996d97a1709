package vn.tiendo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;
import vn.tiendo.catalogue.CarefulReader;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.StandardErrorLog;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;

/** {@code probe}: reads one file from the standard input and says nothing but whether it lived through it. For our own use. */
@Command(name = "probe", hidden = true)
final class ProbeCommand implements Callable<Integer> {

    @Option(names = "--programme")
    private String programme = "";

    @Option(names = "--name")
    private String name = "";

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        StandardErrorLog.begin();
        var entry = Catalogue.load(places.jobs, Settings.load(settings)).get(programme);
        byte[] content = System.in.readAllBytes();
        try {
            entry.reader().readAlone(content, name);
            return 0;
        } catch (RuntimeException | StackOverflowError broken) {
            return CarefulReader.BROKE_DOWN;
        }
    }
}
