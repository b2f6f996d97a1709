package vn.tiendo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults of the machine that operators meet, in words that say what to do; their traces tell less. */
public final class KnownFaults {

    private KnownFaults() {}

    /** The one that is behind an exception, if it is one of them. */
    public static Optional<DatabaseFault> in(Throwable thrown) {
        return first(thrown, DatabaseFault.class::isInstance)
                .map(DatabaseFault.class::cast)
                .or(() -> first(thrown, KnownFaults::isFullDisk).map(KnownFaults::fullDisk))
                .or(() -> first(thrown, KnownFaults::isForbidden).map(KnownFaults::forbidden))
                .or(() -> first(thrown, KnownFaults::isLostConnection).map(KnownFaults::lostConnection));
    }

    private static Optional<Throwable> first(Throwable thrown, Predicate<Throwable> wanted) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isFullDisk(Throwable cause) {
        return (cause instanceof IOException || cause instanceof UncheckedIOException || cause instanceof SQLException)
                && says(cause, "No space left on device", "not enough space on the disk", "Disk quota exceeded");
    }

    private static boolean isForbidden(Throwable cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof IOException && says(cause, "Read-only file system", "Permission denied");
    }

    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof SQLException fault
                && (state(fault).startsWith("08") || state(fault).startsWith("57P"));
    }

    private static boolean says(Throwable cause, String... words) {
        return Stream.of(words).anyMatch(String.valueOf(cause.getMessage())::contains);
    }

    private static DatabaseFault fullDisk(Throwable cause) {
        return new DatabaseFault(
                "Đĩa hết chỗ%s. Giải phóng chỗ rồi chạy lại; những gì đã nhận vẫn còn.".formatted(where(cause)),
                "The disk is full%s. Make room, then start again; what was received is kept.".formatted(where(cause)),
                cause);
    }

    private static DatabaseFault forbidden(Throwable cause) {
        return new DatabaseFault(
                "Không đọc hoặc không ghi được tệp, thư mục%s. Kiểm tra quyền, hoặc chọn thư mục khác bằng --home, --output."
                        .formatted(where(cause)),
                "A file or folder cannot be read or written%s. Check its permissions, or name another folder with --home, --output."
                        .formatted(where(cause)),
                cause);
    }

    private static String where(Throwable cause) {
        return cause instanceof FileSystemException fault && fault.getFile() != null
                ? " (" + fault.getFile() + ")"
                : "";
    }

    private static DatabaseFault lostConnection(Throwable cause) {
        return new DatabaseFault(
                "Không nối được với cơ sở dữ liệu, hoặc kết nối bị ngắt. Kiểm tra máy chủ cơ sở dữ liệu rồi chạy lại; những gì đã nhận vẫn còn.",
                "The database cannot be reached, or the connection was cut. Check the database server, then start again; what was received is kept.",
                cause);
    }

    /** Why an outside database gives no connection. */
    static DatabaseFault ofOutside(SQLException fault, String place) {
        return switch (state(fault)) {
            case "28P01", "28000" ->
                new DatabaseFault(
                        "Cơ sở dữ liệu %s không nhận tên hoặc mật khẩu này. Kiểm tra SPRING_DATASOURCE_USERNAME và SPRING_DATASOURCE_PASSWORD."
                                .formatted(place),
                        "The database %s does not accept this name or password. Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                                .formatted(place),
                        fault);
            case "3D000" ->
                new DatabaseFault(
                        "Máy chủ có, nhưng không có cơ sở dữ liệu tên này: %s. Kiểm tra SPRING_DATASOURCE_URL, hoặc tạo nó (CREATE DATABASE)."
                                .formatted(place),
                        "The server is there, a database of this name is not: %s. Check SPRING_DATASOURCE_URL, or make it (CREATE DATABASE)."
                                .formatted(place),
                        fault);
            case "53300", "57P03" ->
                new DatabaseFault(
                        "Máy chủ cơ sở dữ liệu %s đang bận hoặc đang khởi động. Chờ một lát rồi chạy lại.".formatted(place),
                        "The database server %s is busy or starting. Wait a moment, then start again.".formatted(place),
                        fault);
            default ->
                new DatabaseFault(
                        "Không nối được với cơ sở dữ liệu %s. Kiểm tra SPRING_DATASOURCE_URL, máy chủ có chạy không, và mạng."
                                .formatted(place),
                        "The database %s cannot be reached. Check SPRING_DATASOURCE_URL, whether the server runs, and the network."
                                .formatted(place),
                        fault);
        };
    }

    private static String state(SQLException fault) {
        return String.valueOf(fault.getSQLState());
    }
}
