package org.zufolge.archive;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says on one line what made a database fail: where somebody can do something about it, what that is. */
final class FailureLine {
    private static final int SQLITE_FULL = 13;
    /** The last byte of SQLite's result code is the kind of the failure, what stands before it the details. */
    private static final int KIND = 0xff;

    // Classes of SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final String POSTGRESQL_FULL = "53100";
    private static final String NO_CONNECTION = "08";
    private static final String SHUT_DOWN = "57P";

    private FailureLine() {}

    static String of(Throwable failure) {
        Throwable root = failure;
        SQLException told = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                told = database;
            }
            if (cause instanceof SQLiteException sqlite && (sqlite.getResultCode().code & KIND) == SQLITE_FULL) {
                return "the disk is full; make room and do it again";
            }
        }
        if (told == null) {
            return line(root);
        }
        String state = told.getSQLState();
        if (state.equals(POSTGRESQL_FULL)) {
            return "the disk of the database is full (" + line(told) + ")";
        }
        return state.startsWith(NO_CONNECTION) || state.startsWith(SHUT_DOWN)
                ? "the database cannot be reached, or went away (" + line(told) + ")"
                : line(root);
    }

    private static String line(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return (message == null ? failure.getClass().getSimpleName() : message)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
