package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.Shelf;
import org.zufolge.stories.ShelfContract;

class TableShelfTest {
    abstract static class OfTables extends ShelfContract {
        private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

        private final CardCache cache = new CardCache();
        private Handle handle;
        private Dialect dialect;

        Shelf over(String location, String url) {
            Archive.open(location).close();
            dialect = Connections.dialect(url);
            handle = Jdbi.create(url).open();
            handle.begin();
            return shelf();
        }

        private TableShelf shelf() {
            return new TableShelf(handle.getConnection(), dialect, cache);
        }

        private static Card card(String story, String... handles) {
            return new Card("key", story, DAY, Set.of(handles), CardBody.of(new byte[] {1}));
        }

        @Test
        void forgetsWhatWasTakenBack() {
            Shelf shelf = empty();
            shelf.put(card("taken back", "feuer"));
            assertThat(shelf.find(List.of("feuer"), DAY, DAY, 10)).hasSize(1);
            handle.rollback();

            handle.begin();
            TableShelf again = shelf();
            assertThat(again.find(List.of("feuer"), DAY, DAY, 10)).isEmpty();
            again.put(card("kept", "feuer"));

            assertThat(again.find(List.of("feuer"), DAY, DAY, 10))
                    .extracting(Card::story)
                    .containsExactly("kept");
        }

        @Test
        void findsAndCountsWhatTheTransactionBeforeHasKept() {
            TableShelf shelf = (TableShelf) empty();
            shelf.put(card("st", "feuer", "halle"));
            assertThat(shelf.counts(List.of("feuer"))).isEqualTo(Map.of("feuer", 1L));
            shelf.flush();
            shelf.close();
            handle.commit();

            handle.begin();
            for (TableShelf next : List.of(shelf(), shelf())) {
                assertThat(next.size()).isEqualTo(1);
                assertThat(next.counts(List.of("feuer", "halle", "wasser")))
                        .isEqualTo(Map.of("feuer", 1L, "halle", 1L));
                assertThat(next.find(List.of("halle"), DAY, DAY, 10)).containsExactly(card("st", "feuer", "halle"));
            }
        }

        @Test
        void findsUnderMoreHandlesThanOneStatementTakes() {
            Shelf shelf = empty();
            List<String> handles =
                    IntStream.range(0, 200).mapToObj(i -> "h" + i).toList();
            for (int i = 0; i < 200; i++) {
                shelf.put(new Card("key" + i, "st", DAY, Set.of("h" + i), CardBody.of(new byte[] {1})));
            }

            assertThat(shelf.find(handles, DAY, DAY, 1)).hasSize(200);
            assertThat(shelf.counts(handles)).hasSize(200).containsEntry("h199", 1L);
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
