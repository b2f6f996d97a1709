package vn.tiendo.desk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.tiendo.database.DatabaseFault;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.intake.check.DefinitionsChanged;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.FaultLines;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.queue.RunFault;

/** Says what kept a command from its end. */
final class CommandFaults implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CommandFaults.class);

    private final Console console;

    CommandFaults(Console console) {
        this.console = console;
    }

    /** Wrong definitions are the province's to mend (2), everything else is the machine's fault (1). */
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DefinitionFaults faults) {
                console.complain("faults", FaultLines.count(faults.faults()));
                FaultLines.of(faults.faults(), console.language())
                        .forEach(line -> console.tell("  " + SafeLine.of(line)));
                return 2;
            }
            if (cause instanceof DatabaseFault || cause instanceof DefinitionsChanged) {
                return told(inOneLanguage(cause, console.language()), fault);
            }
            if (cause instanceof PortInUseException used) {
                return told(console.text("port-in-use", String.valueOf(used.getPort())), fault);
            }
            if (cause instanceof FileSystemException file
                    && file.getFile() != null
                    && RunFault.of(fault) == RunFault.FILE) {
                return told(console.text("file-fault", SafeLine.of(file.getFile()), reason(file)), fault);
            }
        }
        return machineFault(fault);
    }

    private int machineFault(Exception fault) {
        var kind = RunFault.of(fault);
        return switch (kind) {
            case DISK_FULL, DATABASE_GONE, MEMORY ->
                told(console.text("failed." + kind, kind.particulars(fault)), fault);
            case UNCHECKED, NOT_COLLECTED -> told(kind.words(kind.particulars(fault), console.language()), fault);
            case FILE, UNKNOWN -> {
                console.complain("machine-fault", fault);
                LOG.error("Command failed", fault);
                yield 1;
            }
        };
    }

    /** A sentence for the person, the trace for the file of the log, if there is room for it. */
    private int told(String words, Exception fault) {
        console.tell(words);
        if (RunFault.of(fault) != RunFault.DISK_FULL) {
            LOG.info("Command failed", fault);
        }
        return 1;
    }

    /** In a person's words; what the machine itself says, where there are none. */
    private String reason(FileSystemException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> console.text("file-fault.none");
            case AccessDeniedException _ -> console.text("file-fault.denied");
            case FileAlreadyExistsException _, NotDirectoryException _ -> console.text("file-fault.file");
            default ->
                Optional.ofNullable(fault.getReason())
                        .orElseGet(() -> fault.getClass().getSimpleName());
        };
    }

    /** Faults of the machine are told in both languages, Vietnamese in the first line, English in the second. */
    private static String inOneLanguage(Throwable fault, Language language) {
        var lines = String.valueOf(fault.getMessage()).lines().toList();
        return language.isEnglish() ? lines.getLast() : lines.getFirst();
    }
}
