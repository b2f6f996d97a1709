package vn.tiendo.database;

/**
 * An outside database, as the operator names it ({@code spring.datasource.*}).
 *
 * @param user empty if the URL says it
 * @param password likewise
 */
public record NamedServer(String url, String user, String password) {

    /** Not in messages, nor in logs. */
    @Override
    public String toString() {
        return "outside database of " + user;
    }
}
