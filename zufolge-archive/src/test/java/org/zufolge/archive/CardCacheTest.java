package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;

class CardCacheTest {
    private final CardCache cache = new CardCache();

    private static Card card(int number) {
        return new Card("r" + number, "st", LocalDate.of(2026, 3, 2), CardBody.of(new byte[] {1}));
    }

    @Test
    void givesBackWhatWasPut() {
        cache.put(1, card(1));

        assertThat(cache.get(1)).isEqualTo(card(1));
        assertThat(cache.get(2)).isNull();
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        for (int i = 0; i < 10_000; i++) {
            cache.put(i, card(i));
            cache.get(0);
        }

        assertThat(cache.get(0)).isNotNull();
        assertThat(cache.get(1)).isNull();
        assertThat(cache.get(9999)).isNotNull();
    }
}
