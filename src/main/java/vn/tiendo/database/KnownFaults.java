package vn.tiendo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults that operators meet when a database is to be opened, in words that say what to do; traces tell less. */
final class KnownFaults {

    private KnownFaults() {}

    /**
     * The one that is behind an exception, if it is one of them.
     *
     * @param at what was worked at, where the exception itself does not say it
     */
    static Optional<DatabaseFault> in(Throwable thrown, Path at) {
        return first(thrown, DatabaseFault.class::isInstance)
                .map(DatabaseFault.class::cast)
                .or(() -> first(thrown, KnownFaults::isFullDisk).map(cause -> fullDisk(cause, at)))
                .or(() -> first(thrown, KnownFaults::isForbidden).map(cause -> forbidden(cause, at)));
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
                || (cause instanceof IOException && says(cause, "Read-only file system", "Permission denied"));
    }

    private static boolean says(Throwable cause, String... words) {
        return Stream.of(words).anyMatch(String.valueOf(cause.getMessage())::contains);
    }

    private static DatabaseFault fullDisk(Throwable cause, Path at) {
        return new DatabaseFault(
                "Đĩa đã đầy (%s). Hãy dọn bớt hoặc thêm chỗ rồi chạy lại; những gì đã nhận vẫn còn."
                        .formatted(where(cause, at)),
                "The disk is full (%s). Make room, then start again; what was received is kept."
                        .formatted(where(cause, at)),
                cause);
    }

    private static DatabaseFault forbidden(Throwable cause, Path at) {
        return new DatabaseFault(
                "Không ghi được vào %s. Kiểm tra quyền, hoặc chọn thư mục khác bằng --home."
                        .formatted(where(cause, at)),
                "Cannot write to %s. Check the permissions, or name another folder with --home."
                        .formatted(where(cause, at)),
                cause);
    }

    private static String where(Throwable cause, Path at) {
        return cause instanceof FileSystemException fault && fault.getFile() != null ? fault.getFile() : at.toString();
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
                        "Máy chủ cơ sở dữ liệu %s đang bận hoặc đang khởi động. Chờ một lát rồi chạy lại."
                                .formatted(place),
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
