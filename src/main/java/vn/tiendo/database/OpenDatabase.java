package vn.tiendo.database;

import javax.sql.DataSource;

/** A database that was opened without Spring. Closing it leaves things as they were found. */
public final class OpenDatabase implements AutoCloseable {

    private final DataSource dataSource;
    private final Runnable end;

    OpenDatabase(DataSource dataSource, Runnable end) {
        this.dataSource = dataSource;
        this.end = end;
    }

    /** Unpooled. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        end.run();
    }
}
