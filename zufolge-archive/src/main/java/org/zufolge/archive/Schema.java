package org.zufolge.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database up to what this version needs. */
final class Schema {
    /** The number of the last script. */
    static final int VERSION = 5;

    private static final String FOLDER = "classpath:org/zufolge/archive/schema/";
    private static final String HISTORY = "zufolge_schema";
    private static final int NONE = 0;
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 200;

    private Schema() {}

    /**
     * Makes or changes the tables where that is needed.
     *
     * @throws ArchiveException if a later version of the program made them, or it cannot be done
     */
    static void bring(DataSource source, Dialect dialect, String location) {
        int found = version(source, location);
        if (found > VERSION) {
            throw new ArchiveException(
                    "cannot open the archive " + location + ": a later version of zufolge made it (its" + " schema is "
                            + found + ", this version knows " + VERSION + "); update zufolge");
        }
        if (found == NONE && dialect == Dialect.SQLITE) {
            requireOurs(source, location);
        }
        for (int attempt = 1; found < VERSION; attempt++) {
            try {
                migrate(source, dialect);
                return;
            } catch (FlywayException e) {
                // Another process may be making the same tables: the one that comes second fails, and finds them made.
                found = version(source, location);
                if (found < VERSION && attempt == ATTEMPTS) {
                    throw new ArchiveException(
                            "cannot make the tables of the archive " + location + ": " + FailureLine.of(e), e);
                }
                pause(location);
            }
        }
    }

    /** A file with other tables belongs to another program; a server's database may be shared. */
    private static void requireOurs(DataSource source, String location) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*), coalesce(sum(name = '" + HISTORY + "'), 0) FROM sqlite_master")) {
            if (rows.next() && rows.getInt(1) > 0 && rows.getInt(2) == 0) {
                throw new ArchiveException(
                        "cannot open the archive " + location + ": it is the database of another program");
            }
        } catch (SQLException e) {
            throw new ArchiveException("cannot open the archive " + location + ": " + FailureLine.of(e), e);
        }
    }

    private static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations(FOLDER + "both", FOLDER + dialect.folder())
                .placeholders(dialect.types())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The number of the last script that was run; 0 for an empty database. */
    private static int version(DataSource source, String location) {
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return NONE;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT max(CAST(version AS integer)) FROM " + HISTORY + " WHERE version IS NOT NULL")) {
                return rows.next() ? rows.getInt(1) : NONE;
            }
        } catch (SQLException e) {
            throw new ArchiveException("cannot open the archive " + location + ": " + FailureLine.of(e), e);
        }
    }

    private static void pause(String location) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException("interrupted while opening the archive " + location, e);
        }
    }
}
