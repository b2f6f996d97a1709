package vn.tiendo.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How to reach a server on this machine. */
record ServerAddress(int port, String user, Secret secret) {

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** One connection at a time, unpooled. */
    DataSource dataSource(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(user);
        source.setPassword(secret.value());
        return source;
    }
}
