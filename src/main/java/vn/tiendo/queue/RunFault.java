package vn.tiendo.queue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tiendo.programme.fault.Language;

/** What a run may fail of, in words that say what to do. The machine's own words go to the log. */
public enum RunFault {
    /** The disk is full: that of the reports, or the database's. */
    DISK_FULL,
    /** The database cannot be reached, was restarted, or the connection was cut. */
    DATABASE_GONE,
    /** A folder or file cannot be read or written. */
    FILE,
    MEMORY,
    /** Checking broke down on submissions; the others were checked. */
    UNCHECKED,
    /** A report whose period has submissions that could not be checked before. */
    NOT_COLLECTED,
    /** A fault of ours. */
    UNKNOWN;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private boolean is(Throwable fault) {
        return switch (this) {
            case DISK_FULL ->
                hasState(fault, "53100") || says(fault, "No space left on device") || says(fault, "quota");
            case DATABASE_GONE -> isConnectionLost(fault);
            case FILE -> fault instanceof IOException;
            case MEMORY -> fault instanceof OutOfMemoryError;
            case UNCHECKED -> fault instanceof SubmissionsUnchecked;
            case NOT_COLLECTED -> fault instanceof NotCollected;
            case UNKNOWN -> true;
        };
    }

    /** What is behind an exception. */
    public static RunFault of(Throwable fault) {
        return Stream.of(values())
                .filter(kind -> causes(fault).anyMatch(kind::is))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The particulars, for the placeholder in the words: a path, a list of receipts, an exception. */
    public String particulars(Throwable fault) {
        return causes(fault)
                .filter(cause -> this != UNKNOWN && is(cause))
                .findFirst()
                .map(this::told)
                .orElseGet(() -> root(fault));
    }

    /** Of a file that could not be moved where it belongs, the place: nobody knows it under the name it had before. */
    private String told(Throwable cause) {
        return cause instanceof FileSystemException file && file.getFile() != null
                ? Optional.ofNullable(file.getOtherFile()).orElse(file.getFile())
                : Optional.ofNullable(cause.getMessage()).orElse("");
    }

    private static String root(Throwable fault) {
        var root = causes(fault).reduce((_, later) -> later).orElse(fault);
        return root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** A sentence or two. */
    public String words(String particulars, Language language) {
        String told = this == NOT_COLLECTED
                ? NotCollected.why(particulars, (fault, why) -> fault.words(why, language))
                : particulars;
        return say("fault." + name(), language, told);
    }

    public static String say(String key, Language language, Object... values) {
        var bundle = ResourceBundle.getBundle("messages/runs", language.locale(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, java.util.Objects::nonNull, Throwable::getCause)
                .limit(50);
    }

    private static boolean isConnectionLost(Throwable fault) {
        return fault instanceof DataAccessResourceFailureException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof CannotCreateTransactionException
                || fault instanceof java.sql.SQLTransientConnectionException
                || (fault instanceof SQLException sql && isConnectionState(sql.getSQLState()))
                || (fault instanceof TransactionSystemException && fault.getCause() instanceof SQLException);
    }

    // Connection exceptions; the server is going down, coming up, or has ended the session.
    private static boolean isConnectionState(@org.jspecify.annotations.Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static boolean hasState(Throwable fault, String state) {
        return fault instanceof SQLException sql && state.equals(sql.getSQLState());
    }

    private static boolean says(Throwable fault, String words) {
        return fault instanceof IOException
                && String.valueOf(fault.getMessage()).contains(words);
    }
}
