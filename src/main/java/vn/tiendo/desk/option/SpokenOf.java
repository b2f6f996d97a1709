package vn.tiendo.desk.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.load.Programmes;

/**
 * In which language a command line is answered, as it stands: what is wrong with it, and the help, are told in that language
 * too, so it must be known before the line is understood.
 */
public final class SpokenOf {

    private static final String JOBS = "TIENDO_JOBS";

    private SpokenOf() {}

    /** The language that is asked for, if one is. */
    public static Optional<Language> asked(List<String> arguments) {
        return arguments.contains("--english")
                ? Optional.of(Language.EN)
                : value(arguments, "--language").flatMap(LanguageConverter::known);
    }

    /**
     * The language if none is asked for: that of the programme which the options name, or of the first. Definitions may be
     * faulty; that is told in the same language.
     */
    public static Language usual(List<String> arguments) {
        try {
            return Programmes.language(jobs(arguments), value(arguments, "--programme"));
        } catch (InvalidPathException e) {
            return Language.VI;
        }
    }

    /** Where the definitions lie. */
    static Path jobs(List<String> arguments) {
        return Path.of(value(arguments, "--jobs")
                .or(() -> Optional.ofNullable(System.getenv(JOBS)))
                .orElse("jobs"));
    }

    /** Written as {@code --option=value} or {@code --option value}; the last one holds. */
    private static Optional<String> value(List<String> arguments, String option) {
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
