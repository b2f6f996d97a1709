package vn.tiendo.desk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.tiendo.database.DatabaseFault;
import vn.tiendo.database.HomeInUse;
import vn.tiendo.programme.DefinitionFaults;
import vn.tiendo.programme.FaultLines;
import vn.tiendo.programme.Language;
import vn.tiendo.run.DefinitionsChanged;

/** Says what kept a command from its end. */
final class CommandFaults implements IExecutionExceptionHandler {

    private final Console console;

    CommandFaults(Console console) {
        this.console = console;
    }

    /** Wrong definitions are the province's to mend (2), everything else is the machine's fault (1). */
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        for (Throwable cause : causes(fault)) {
            if (cause instanceof DefinitionFaults faults) {
                console.complain("faults", FaultLines.count(faults.faults()));
                FaultLines.of(faults.faults(), console.language())
                        .forEach(line -> console.tell("  " + SafeLine.of(line)));
                return 2;
            }
            if (cause instanceof HomeInUse || cause instanceof DefinitionsChanged) {
                console.tell(inOneLanguage(cause, console.language()));
                return 1;
            }
            if (cause instanceof FileSystemException file && file.getFile() != null) {
                console.complain("file-fault", SafeLine.of(file.getFile()), reason(file));
                return 1;
            }
        }
        console.complain(
                "machine-fault", fault instanceof DatabaseFault ? inOneLanguage(fault, console.language()) : fault);
        LoggerFactory.getLogger(CommandFaults.class).error("Command failed", fault);
        return 1;
    }

    private static Iterable<Throwable> causes(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                        .map(Optional::orElseThrow)
                ::iterator;
    }

    /** In a person's words; what the machine itself says, where there are none. */
    private String reason(FileSystemException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> console.text("file-fault.none");
            case AccessDeniedException _ -> console.text("file-fault.denied");
            case FileAlreadyExistsException _, NotDirectoryException _ -> console.text("file-fault.file");
            default -> Optional.ofNullable(fault.getReason()).orElseGet(() -> fault.getClass().getSimpleName());
        };
    }

    /** Faults of the machine are told in both languages, Vietnamese in the first line, English in the second. */
    private static String inOneLanguage(Throwable fault, Language language) {
        var lines = String.valueOf(fault.getMessage()).lines().toList();
        return language.isEnglish() ? lines.getLast() : lines.getFirst();
    }
}
