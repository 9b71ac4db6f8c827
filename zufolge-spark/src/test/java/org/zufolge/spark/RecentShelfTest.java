package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.MemoryShelf;

class RecentShelfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final RecentShelf shelf = new RecentShelf();

    private static Card card(String key, int day) {
        return new Card(key, "st", DAY.plusDays(day), CardBody.of(new byte[] {1}));
    }

    @Test
    void findsWhatAShelfThatForgetsNothingFinds() {
        MemoryShelf all = new MemoryShelf();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate day = DAY.plusDays(i / 20);
            List<String> handles = IntStream.range(0, 3)
                    .mapToObj(n -> "t:" + random.nextInt(12))
                    .distinct()
                    .toList();
            assertThat(shelf.find(handles, day.minusDays(6), day.plusDays(6), 4))
                    .isEqualTo(all.find(handles, day.minusDays(6), day.plusDays(6), 4));
            assertThat(shelf.find(List.of("b:3"), day.minusDays(6), day, 2))
                    .isEqualTo(all.find(List.of("b:3"), day.minusDays(6), day, 2));
            Card card = card(String.format("%03d", i), i / 20);
            shelf.put(card, handles, List.of("b:" + i % 7));
            all.put(card, handles, List.of("b:" + i % 7));
        }
        assertThat(all.size()).isEqualTo(500);
        assertThat(shelf.size()).isBetween(120L, 140L);
    }

    @Test
    void countsWhatItHolds() {
        shelf.put(card("a", 0), List.of("t:x", "t:y"), List.of());
        shelf.put(card("b", 0), List.of("t:x"), List.of());

        assertThat(shelf.counts(List.of("t:x", "t:y", "t:z"))).isEqualTo(Map.of("t:x", 2L, "t:y", 1L));
    }

    @Test
    void refusesWhatComesOutOfOrder() {
        shelf.put(card("b", 0), List.of("t:x"), List.of());

        assertThatThrownBy(() -> shelf.put(card("a", 0), List.of("t:x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shelf.put(card("b", 0), List.of("t:x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
