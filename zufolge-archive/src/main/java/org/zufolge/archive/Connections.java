package org.zufolge.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the way to the database that a location names: the path of a file, or a JDBC URL. */
final class Connections {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int POOL = 8;
    private static final int BUSY_MILLIS = 120_000;
    private static final int CONNECT_MILLIS = 10_000;

    // The header of an SQLite file, https://www.sqlite.org/fileformat2.html
    private static final int HEADER = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int VALID_FOR_AT = 92;

    private Connections() {}

    static Dialect dialect(String location) {
        if (location.startsWith(POSTGRESQL)) {
            return Dialect.POSTGRESQL;
        }
        if (location.startsWith("jdbc:") && !location.startsWith(SQLITE)) {
            throw new ArchiveException("cannot open the archive " + shown(location)
                    + ": it can be a file, jdbc:sqlite:… or jdbc:postgresql:…");
        }
        return Dialect.SQLITE;
    }

    /** A location without what only its owner should see. */
    static String shown(String location) {
        int parameters = location.startsWith(POSTGRESQL) ? location.indexOf('?') : -1;
        return parameters < 0 ? location : location.substring(0, parameters);
    }

    static HikariDataSource open(String location) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("zufolge-archive");
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(0);
        if (dialect(location) == Dialect.SQLITE) {
            Path file = file(location);
            prepare(file);
            config.setDataSource(sqlite(file));
            // A writer may hold the only lock for as long as its batch takes.
            config.setConnectionTimeout(BUSY_MILLIS);
        } else {
            config.setJdbcUrl(location);
            // A plan made for any query suits none: how often a term occurs decides. To match a set of terms with a
            // query is thought to cost what adding two numbers does, but the set must be fetched and unpacked first:
            // so thousands would be matched one by one where an index has the few.
            config.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan -c cpu_operator_cost=1");
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("ApplicationName", "zufolge");
            config.setConnectionTimeout(CONNECT_MILLIS);
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException e) {
            throw new ArchiveException("cannot open the archive " + shown(location) + ": " + FailureLine.of(e), e);
        }
    }

    private static Path file(String location) {
        String path = location.startsWith(SQLITE) ? location.substring(SQLITE.length()) : location;
        try {
            if (path.isBlank() || path.startsWith(":") || path.startsWith("file:")) {
                throw new ArchiveException("cannot open the archive '" + location + "': it needs the path of a file");
            }
            return Path.of(path).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new ArchiveException("cannot open the archive " + location + ": " + FailureLine.of(e), e);
        }
    }

    private static void prepare(Path file) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (Files.isDirectory(file)) {
                throw new ArchiveException("cannot open the archive " + file + ": it is a folder");
            }
            String fault = Files.exists(file) ? fault(file) : null;
            if (fault != null) {
                throw new ArchiveException("cannot open the archive " + file + ": " + fault);
            }
        } catch (IOException e) {
            throw new ArchiveException(
                    "cannot open the archive " + file + ": " + e.getClass().getSimpleName() + ": " + FailureLine.of(e),
                    e);
        }
    }

    /** What is wrong with a file, as far as its first bytes and its size tell; null if nothing. */
    private static @Nullable String fault(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0) {
                return null;
            }
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // goes on until the header is full or the file ends
            }
            byte[] magic = new byte[MAGIC.length];
            header.flip();
            if (header.remaining() < MAGIC.length) {
                return "it is no archive of zufolge";
            }
            header.get(magic);
            if (!java.util.Arrays.equals(magic, MAGIC)) {
                return "it is no archive of zufolge";
            }
            if (size < HEADER) {
                return "it is cut off, restore it from a copy";
            }
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(log) && Files.size(log) > 0) {
                // What is not in the file yet is in its log.
                return null;
            }
            int pageSize = header.getShort(PAGE_SIZE_AT) == 1 ? 65_536 : header.getShort(PAGE_SIZE_AT);
            long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
            boolean current = header.getInt(CHANGES_AT) == header.getInt(VALID_FOR_AT);
            return current && pages * pageSize > size
                    ? "it is cut off, " + size + " of " + pages * pageSize + " bytes are there; restore it from a copy"
                    : null;
        }
    }

    private static SQLiteDataSource sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was acknowledged outlives a failing machine, not only a killed process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(false);
        config.setCacheSize(-64_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(SQLITE + file);
        return source;
    }
}
