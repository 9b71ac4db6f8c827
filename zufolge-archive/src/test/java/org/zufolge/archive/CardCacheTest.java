package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;

class CardCacheTest {
    private final CardCache cache = new CardCache();

    private static Card card(int number) {
        return new Card("r" + number, "st", LocalDate.of(2026, 3, 2), Set.of(), CardBody.of(new byte[] {1}));
    }

    @Test
    void givesBackWhatWasPut() {
        cache.put(card(1));

        assertThat(cache.get("r1")).isEqualTo(card(1));
        assertThat(cache.get("r2")).isNull();
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        for (int i = 0; i < 10_000; i++) {
            cache.put(card(i));
            cache.get("r0");
        }

        assertThat(cache.get("r0")).isNotNull();
        assertThat(cache.get("r1")).isNull();
        assertThat(cache.get("r9999")).isNotNull();
    }
}
