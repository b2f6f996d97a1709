package vn.tiendo.database;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An outside database, as the operator names it ({@code spring.datasource.*}).
 *
 * @param user empty if the URL says it
 * @param password likewise
 */
public record NamedServer(String url, String user, String password) {

    /**
     * Asks it for a connection, and lets it go.
     *
     * @throws DatabaseFault that says what is wrong, if there is none to be had
     */
    NamedServer checked() {
        try (var _ = dataSource().getConnection()) {
            return this;
        } catch (SQLException e) {
            throw KnownFaults.ofOutside(e, place());
        }
    }

    /** One connection at a time, unpooled. */
    PGSimpleDataSource dataSource() {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new DatabaseFault(
                    "SPRING_DATASOURCE_URL không đúng dạng jdbc:postgresql://máy:cổng/tên (đang là %s)."
                            .formatted(place()),
                    "SPRING_DATASOURCE_URL is not of the form jdbc:postgresql://host:port/name (it is %s)."
                            .formatted(place()),
                    e);
        }
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        return source;
    }

    // Behind the question mark may stand a password; before an @ too, though the driver knows none there.
    private String place() {
        return url.replaceAll("\\?.*", "").replaceAll("//[^/]*@", "//");
    }

    /** Not in messages, nor in logs. */
    @Override
    public String toString() {
        return "outside database of " + user;
    }
}
