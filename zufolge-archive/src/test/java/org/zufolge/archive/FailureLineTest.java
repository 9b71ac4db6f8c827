package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class FailureLineTest {
    @Test
    void saysThatADiskIsFull() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA max_page_count = 2");
            statement.execute("CREATE TABLE t (x)");
            SQLException full = catchThrowableOfType(
                    SQLException.class, () -> statement.execute("INSERT INTO t VALUES (zeroblob(100000))"));
            assertThat(FailureLine.of(new IllegalStateException(full)))
                    .isEqualTo("the disk is full; make room and do it again");
        }
        assertThat(FailureLine.of(new SQLException("No space\nleft", "53100")))
                .isEqualTo("the disk of the database is full (No space left)");
    }

    @Test
    void saysThatADatabaseIsAway() {
        SQLException broken = new SQLException("An I/O error occurred.", "08006", new EOFException());
        SQLException starting = new SQLException("the database system is starting up", "57P03");
        assertThat(FailureLine.of(new IllegalStateException(broken)))
                .isEqualTo("the database cannot be reached, or went away (An I/O error occurred.)");
        assertThat(FailureLine.of(starting))
                .isEqualTo("the database cannot be reached, or went away (the database system is starting up)");
    }

    @Test
    void saysElseWhatIsAtTheRoot() {
        assertThat(FailureLine.of(new IllegalStateException("outside", new SQLException(" no such\n table ", "42P01"))))
                .isEqualTo("no such table");
        assertThat(FailureLine.of(new IllegalStateException("outside", new EOFException())))
                .isEqualTo("EOFException");
    }
}
