package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every shelf must do, wherever its cards are kept. */
public abstract class ShelfContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** A shelf with nothing on it. */
    protected abstract Shelf empty();

    private static Card card(String key, int day) {
        return new Card(key, "story of " + key, MONDAY.plusDays(day), CardBody.of(new byte[] {1, -1, (byte) day}));
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
        Card card = card("ä/ß „x“ 😀", 0);
        shelf.put(card, List.of("größe", "straße"), List.of("b1:00ff"));

        assertThat(shelf.size()).isEqualTo(1);
        assertThat(shelf.find(List.of("straße"), MONDAY, MONDAY, 10)).containsExactly(card);
        assertThat(shelf.find(List.of("b1:00ff"), MONDAY, MONDAY, 10)).containsExactly(card);
    }

    @Test
    void countsCardsByHandle() {
        Shelf shelf = empty();
        shelf.put(card("a", 0), List.of("feuer", "halle"), List.of());
        shelf.put(card("b", 9), List.of("feuer"), List.of());

        assertThat(shelf.counts(List.of("feuer", "halle", "wasser"))).isEqualTo(Map.of("feuer", 2L, "halle", 1L));
        assertThat(shelf.counts(List.of())).isEmpty();
    }

    @Test
    void keepsHandlesApartThatDifferInCaseOrAccent() {
        Shelf shelf = empty();
        shelf.put(card("a", 0), List.of("Öl"), List.of());
        shelf.put(card("b", 0), List.of("öl"), List.of());
        shelf.put(card("c", 0), List.of("ol"), List.of());

        assertThat(shelf.counts(List.of("öl"))).isEqualTo(Map.of("öl", 1L));
        assertThat(shelf.find(List.of("öl"), MONDAY, MONDAY, 10))
                .extracting(Card::key)
                .containsExactly("b");
    }

    @Test
    void findsEachCardOnceTheLatestFirst() {
        Shelf shelf = empty();
        shelf.put(card("a", 1), List.of("feuer"), List.of());
        shelf.put(card("z", 1), List.of("feuer", "halle"), List.of());
        shelf.put(card("b", 1), List.of("halle"), List.of());
        shelf.put(card("c", 0), List.of("halle"), List.of());
        shelf.put(card("d", 2), List.of("wasser"), List.of());

        assertThat(shelf.find(List.of("halle", "feuer"), MONDAY, MONDAY.plusDays(9), 10))
                .extracting(Card::key)
                .containsExactly("b", "z", "a", "c");
        assertThat(shelf.find(List.of("halle", "feuer"), MONDAY, MONDAY.plusDays(9), 1))
                .extracting(Card::key)
                .containsExactly("b", "z");
    }

    @Test
    void findsOnlyBetweenTheDaysBothIncluded() {
        Shelf shelf = empty();
        for (int day = 0; day < 5; day++) {
            shelf.put(card("day" + day, day), List.of("feuer"), List.of());
        }

        assertThat(shelf.find(List.of("feuer"), MONDAY.plusDays(1), MONDAY.plusDays(3), 10))
                .extracting(Card::key)
                .containsExactly("day3", "day2", "day1");
    }

    @Test
    void findsTheLatestOfAnySpanOfDays() {
        Shelf shelf = empty();
        for (int day = 0; day < 40; day++) {
            shelf.put(card("day" + day, day), List.of("feuer"), List.of());
        }

        for (int from = 0; from < 25; from++) {
            LocalDate first = MONDAY.plusDays(from);
            assertThat(shelf.find(List.of("feuer"), first, first.plusDays(15), 9))
                    .extracting(Card::day)
                    .hasSize(9)
                    .startsWith(first.plusDays(15))
                    .endsWith(first.plusDays(7));
            assertThat(shelf.find(List.of("feuer"), first, first.plusDays(15), 99))
                    .hasSize(16);
        }
    }

    @Test
    void limitsTheCardsOfEachHandle() {
        Shelf shelf = empty();
        for (int day = 0; day < 5; day++) {
            shelf.put(card("day" + day, day), List.of("feuer"), List.of());
        }
        shelf.put(card("other", 0), List.of("halle"), List.of());

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
        shelf.put(card("a", 0), List.of("feuer"), List.of());

        assertThatThrownBy(() -> shelf.put(card("a", 1), List.of("halle"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(shelf.size()).isEqualTo(1);
        assertThat(shelf.counts(List.of("halle"))).isEmpty();
    }
}
