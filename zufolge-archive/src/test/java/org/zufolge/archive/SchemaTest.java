package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;

class SchemaTest {
    abstract static class OfAnOlderArchive {
        private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

        /** The JDBC URL of an empty database. */
        abstract String empty();

        private static void fill(Handle handle, Dialect dialect) {
            String bytes = dialect == Dialect.SQLITE ? "x'01'" : "decode('01', 'hex')";
            int number = 0;
            for (String key : List.of("a", "b", "c")) {
                handle.execute(
                        "INSERT INTO card (key, story, day, handles, body) VALUES (?, 'st', ?, " + bytes + ", " + bytes
                                + ")",
                        key,
                        DAY.toEpochDay() + number / 2);
                handle.execute(
                        "INSERT INTO card_handle (handle, day, key) VALUES ('t:feuer', ?, ?)",
                        DAY.toEpochDay() + number / 2,
                        key);
                number++;
            }
            handle.execute("INSERT INTO card_handle (handle, day, key) VALUES ('b1:00ff', ?, 'b')", DAY.toEpochDay());
            handle.execute("INSERT INTO handle (handle, cards) VALUES ('t:feuer', 3), ('b1:00ff', 1)");
            handle.execute("UPDATE total SET cards = 3");
        }

        @Test
        void keepsItsCards() {
            String url = empty();
            Dialect dialect = Connections.dialect(url);
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(url, null, null)
                    .locations(
                            "classpath:org/zufolge/archive/schema/both",
                            "classpath:org/zufolge/archive/schema/" + dialect.folder())
                    .placeholders(dialect.types())
                    .table("zufolge_schema")
                    .target("2")
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(url);
            jdbi.useHandle(handle -> fill(handle, dialect));

            Archive.open(url).close();

            jdbi.useTransaction(handle -> {
                TableShelf shelf = new TableShelf(handle.getConnection(), dialect, new CardCache(), new TermCounts());
                assertThat(shelf.find(List.of("t:feuer"), DAY, DAY.plusDays(1), 2))
                        .extracting(Card::key)
                        .containsExactly("c", "b");
                assertThat(shelf.find(List.of("b1:00ff"), DAY, DAY, 9))
                        .containsExactly(new Card("b", "st", DAY, CardBody.of(new byte[] {1})));
                assertThat(shelf.counts(List.of("t:feuer", "b1:00ff"))).isEqualTo(Map.of("t:feuer", 3L));
                shelf.put(new Card("d", "st", DAY, CardBody.of(new byte[] {2})), List.of("t:feuer"), List.of());
                assertThat(shelf.find(List.of("t:feuer"), DAY, DAY, 9))
                        .extracting(Card::key)
                        .containsExactly("d", "b", "a");
            });
        }
    }

    @Nested
    class InSqlite extends OfAnOlderArchive {
        @TempDir
        private Path folder;

        @Override
        String empty() {
            return "jdbc:sqlite:" + folder.resolve("archive.db");
        }
    }

    @Nested
    class InPostgresql extends OfAnOlderArchive {
        @Override
        String empty() {
            return PostgresServer.emptyDatabase();
        }
    }
}
