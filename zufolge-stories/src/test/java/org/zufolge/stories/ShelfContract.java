package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every shelf must do, wherever its cards are kept. */
public abstract class ShelfContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** A shelf with nothing on it. */
    protected abstract Shelf empty();

    private static Card card(String key, int day, String... handles) {
        return new Card(
                key, "story of " + key, MONDAY.plusDays(day), Set.of(handles), CardBody.of(new byte[] {1, -1, (byte) day
                }));
    }

    @Test
    void isEmptyAtFirst() {
        Shelf shelf = empty();

        assertThat(shelf.size()).isZero();
        assertThat(shelf.counts(List.of("feuer"))).isEmpty();
        assertThat(shelf.find(List.of("feuer"), MONDAY, MONDAY, 10)).isEmpty();
    }

    @Test
    void givesBackWhatWasPut() {
        Shelf shelf = empty();
        Card card = card("ä/ß „x“ 😀", 0, "größe", "straße", "b1:00ff");
        shelf.put(card);

        assertThat(shelf.size()).isEqualTo(1);
        assertThat(shelf.find(List.of("straße"), MONDAY, MONDAY, 10)).containsExactly(card);
    }

    @Test
    void countsCardsByHandle() {
        Shelf shelf = empty();
        shelf.put(card("a", 0, "feuer", "halle"));
        shelf.put(card("b", 9, "feuer"));

        assertThat(shelf.counts(List.of("feuer", "halle", "wasser"))).isEqualTo(Map.of("feuer", 2L, "halle", 1L));
        assertThat(shelf.counts(List.of())).isEmpty();
    }

    @Test
    void keepsHandlesApartThatDifferInCaseOrAccent() {
        Shelf shelf = empty();
        shelf.put(card("a", 0, "Öl"));
        shelf.put(card("b", 0, "öl"));
        shelf.put(card("c", 0, "ol"));

        assertThat(shelf.counts(List.of("öl"))).isEqualTo(Map.of("öl", 1L));
        assertThat(shelf.find(List.of("öl"), MONDAY, MONDAY, 10))
                .extracting(Card::key)
                .containsExactly("b");
    }

    @Test
    void findsEachCardOnceTheLatestFirst() {
        Shelf shelf = empty();
        shelf.put(card("b", 1, "feuer", "halle"));
        shelf.put(card("a", 1, "feuer"));
        shelf.put(card("c", 0, "halle"));
        shelf.put(card("d", 2, "wasser"));

        assertThat(shelf.find(List.of("halle", "feuer"), MONDAY, MONDAY.plusDays(9), 10))
                .extracting(Card::key)
                .containsExactly("b", "a", "c");
    }

    @Test
    void findsOnlyBetweenTheDaysBothIncluded() {
        Shelf shelf = empty();
        for (int day = 0; day < 5; day++) {
            shelf.put(card("day" + day, day, "feuer"));
        }

        assertThat(shelf.find(List.of("feuer"), MONDAY.plusDays(1), MONDAY.plusDays(3), 10))
                .extracting(Card::key)
                .containsExactly("day3", "day2", "day1");
    }

    @Test
    void limitsTheCardsOfEachHandle() {
        Shelf shelf = empty();
        for (int day = 0; day < 5; day++) {
            shelf.put(card("day" + day, day, "feuer"));
        }
        shelf.put(card("other", 0, "halle"));

        assertThat(shelf.find(List.of("feuer", "halle"), MONDAY, MONDAY.plusDays(9), 2))
                .extracting(Card::key)
                .containsExactly("day4", "day3", "other");
        assertThat(shelf.find(List.of("feuer"), MONDAY, MONDAY.plusDays(2), 1))
                .extracting(Card::key)
                .containsExactly("day2");
    }

    @Test
    void refusesASecondCardWithTheSameKey() {
        Shelf shelf = empty();
        shelf.put(card("a", 0, "feuer"));

        assertThatThrownBy(() -> shelf.put(card("a", 1, "halle"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(shelf.size()).isEqualTo(1);
        assertThat(shelf.counts(List.of("halle"))).isEmpty();
    }
}
