package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        private final TermCounts counts = new TermCounts();
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
            return new TableShelf(handle.getConnection(), dialect, cache, counts);
        }

        private static Card card(String story) {
            return new Card("key", story, DAY, CardBody.of(new byte[] {1}));
        }

        @Test
        void forgetsWhatWasTakenBack() {
            Shelf shelf = empty();
            shelf.put(card("taken back"), List.of("feuer"), List.of());
            assertThat(shelf.find(List.of("feuer"), DAY, DAY, 10)).hasSize(1);
            handle.rollback();

            handle.begin();
            TableShelf again = shelf();
            assertThat(again.find(List.of("feuer"), DAY, DAY, 10)).isEmpty();
            again.put(card("kept"), List.of("feuer"), List.of());

            assertThat(again.find(List.of("feuer"), DAY, DAY, 10))
                    .extracting(Card::story)
                    .containsExactly("kept");
        }

        @Test
        void findsAndCountsWhatTheTransactionBeforeHasKept() {
            TableShelf shelf = (TableShelf) empty();
            shelf.put(card("st"), List.of("feuer"), List.of("halle"));
            assertThat(shelf.counts(List.of("feuer"))).isEqualTo(Map.of("feuer", 1L));
            shelf.flush();
            shelf.close();
            handle.commit();

            handle.begin();
            for (TableShelf next : List.of(shelf(), shelf())) {
                assertThat(next.size()).isEqualTo(1);
                assertThat(next.counts(List.of("feuer", "wasser"))).isEqualTo(Map.of("feuer", 1L));
                assertThat(next.find(List.of("halle"), DAY, DAY, 10)).containsExactly(card("st"));
            }
        }

        @Test
        void countsRightThoughOthersPutCardsToo() {
            TableShelf shelf = (TableShelf) empty();
            shelf.put(card("st"), List.of("feuer"), List.of());
            shelf.flush();
            shelf.publish();
            handle.commit();

            // another program, which knows nothing of these counts
            handle.begin();
            TableShelf other = new TableShelf(handle.getConnection(), dialect, new CardCache(), new TermCounts());
            other.put(new Card("other", "st", DAY, CardBody.of(new byte[] {1})), List.of("feuer", "halle"), List.of());
            other.flush();
            handle.commit();

            handle.begin();
            TableShelf next = shelf();
            assertThat(next.counts(List.of("feuer", "halle"))).isEqualTo(Map.of("feuer", 2L, "halle", 1L));
            next.put(new Card("next", "st", DAY, CardBody.of(new byte[] {1})), List.of("halle"), List.of());
            assertThat(next.counts(List.of("feuer", "halle"))).isEqualTo(Map.of("feuer", 2L, "halle", 2L));
            next.flush();
            next.publish();
            handle.commit();

            handle.begin();
            handle.execute("DELETE FROM handle");
            assertThat(shelf().counts(List.of("feuer", "halle")))
                    .as("remembered, not asked for")
                    .isEqualTo(Map.of("feuer", 2L, "halle", 2L));
        }

        @Test
        void findsUnderMoreHandlesThanOneStatementTakes() {
            Shelf shelf = empty();
            List<String> handles =
                    IntStream.range(0, 200).mapToObj(i -> "h" + i).toList();
            for (int i = 0; i < 200; i++) {
                shelf.put(new Card("key" + i, "st", DAY, CardBody.of(new byte[] {1})), List.of("h" + i), List.of());
            }

            assertThat(shelf.find(handles, DAY, DAY, 1)).hasSize(200);
            assertThat(shelf.counts(handles)).hasSize(200).containsEntry("h199", 1L);
        }

        @Test
        void refusesToLookThroughMonths() {
            Shelf shelf = empty();
            LocalDate later = DAY.plusDays(2 * Rank.SPAN_DAYS);

            assertThatThrownBy(() -> shelf.find(List.of("feuer"), DAY, later, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("more than 16 days: " + DAY + " to " + later);
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
