package org.zufolge.archive;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @Nested
    class InSqlite extends KillContract {
        @TempDir
        private Path folder;

        @Override
        String empty() {
            return folder.resolve("archive.db").toString();
        }

        @Override
        List<String> faults(Handle handle) {
            handle.execute("INSERT INTO report_terms (report_terms) VALUES ('integrity-check')");
            handle.execute("INSERT INTO statement_terms (statement_terms) VALUES ('integrity-check')");
            return handle.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .filter(fault -> !fault.equals("ok"))
                    .list();
        }

        @Override
        long entries(Handle handle, String table) {
            return handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + table + " MATCH '\"=\"'")
                    .mapTo(Long.class)
                    .one();
        }
    }

    @Nested
    class InPostgresql extends KillContract {
        @Override
        String empty() {
            return PostgresServer.emptyDatabase();
        }

        @Override
        List<String> faults(Handle handle) {
            return List.of();
        }

        @Override
        long entries(Handle handle, String table) {
            return handle.createQuery("SELECT count(*) FROM " + table + " WHERE terms @@ '''='''")
                    .mapTo(Long.class)
                    .one();
        }
    }
}
