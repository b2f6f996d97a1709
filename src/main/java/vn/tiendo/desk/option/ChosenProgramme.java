package vn.tiendo.desk.option;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.validation.Checker;

/** Which programme a command is about, and where it lies. */
public final class ChosenProgramme extends ProgrammeOption {

    /** What else has to be right: the rules' expressions. */
    public static final Programmes.FurtherCheck RULES = programme -> new Checker(programme).faults();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    public Programme programme() {
        return of(Catalogue.checked(places.jobs, notice -> {}).keySet());
    }

    /** The folder of the programme; {@code --jobs} may also name one programme's folder itself. */
    public Path folder() {
        String named = programme().code();
        return Programmes.isProgramme(places.jobs) ? places.jobs : places.jobs.resolve(named);
    }

    public PlacesOption places() {
        return places;
    }

    public Path home() {
        return places.home;
    }

    /** A wrong command line. */
    public ParameterException usage(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Which of the words was meant, or all that may stand there. */
    public static String oneOf(String word, List<String> words, Console console) {
        return console.words().of(Nearest.suggestion(word, words));
    }
}
