package org.zufolge.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One database, with its readers side by side and its writers one after the other. */
final class Database implements AutoCloseable {
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final String location;
    /** Lets the writers of this process wait here, not each in a connection of its own that a reader could have. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(HikariDataSource source, Dialect dialect, String location) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
        this.dialect = dialect;
        this.location = location;
    }

    static Database open(String location) {
        Dialect dialect = Connections.dialect(location);
        String shown = Connections.shown(location);
        HikariDataSource source = Connections.open(location);
        try {
            Schema.bring(source, dialect, shown);
            return new Database(source, dialect, shown);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    Dialect dialect() {
        return dialect;
    }

    <T> T read(HandleCallback<T, RuntimeException> callback) {
        try {
            return jdbi.withHandle(callback);
        } catch (JdbiException e) {
            throw new ArchiveException("cannot read the archive " + location + ": " + FailureLine.of(e), e);
        }
    }

    /** Does all of it or nothing, with no other writer in between. */
    <T> T write(HandleCallback<T, RuntimeException> callback) {
        writing.lock();
        try {
            return jdbi.inTransaction(handle -> {
                dialect.lock(handle);
                return callback.withHandle(handle);
            });
        } catch (JdbiException e) {
            throw new ArchiveException("cannot write to the archive " + location + ": " + FailureLine.of(e), e);
        } finally {
            writing.unlock();
        }
    }

    /** A text as a column takes it: PostgreSQL has no place for the character of number 0, nor for half a pair. */
    static String storable(String text) {
        int fine = 0;
        while (fine < text.length() && text.charAt(fine) != 0 && !Character.isSurrogate(text.charAt(fine))) {
            fine++;
        }
        if (fine == text.length()) {
            return text;
        }
        StringBuilder storable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    @Override
    public void close() {
        source.close();
    }
}
