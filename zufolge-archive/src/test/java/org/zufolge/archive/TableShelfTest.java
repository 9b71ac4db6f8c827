package org.zufolge.archive;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.stories.Shelf;
import org.zufolge.stories.ShelfContract;

class TableShelfTest {
    abstract static class OfTables extends ShelfContract {
        private Handle handle;

        Shelf over(String location, String url) {
            Archive.open(location).close();
            handle = Jdbi.create(url).open();
            handle.begin();
            return new TableShelf(handle.getConnection(), Connections.dialect(url), new CardCache());
        }

        @AfterEach
        void close() {
            handle.rollback();
            handle.close();
        }
    }

    @Nested
    class InSqlite extends OfTables {
        @TempDir
        private Path folder;

        @Override
        protected Shelf empty() {
            String file = folder.resolve("archive.db").toString();
            return over(file, "jdbc:sqlite:" + file);
        }
    }

    @Nested
    class InPostgresql extends OfTables {
        @Override
        protected Shelf empty() {
            String url = PostgresServer.emptyDatabase();
            return over(url, url);
        }
    }
}
