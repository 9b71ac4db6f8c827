package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Stem;

class OppositesTest {
    private static final Stem STEM = new Stem();

    @Test
    void knowsTheOppositeEitherWay() {
        assertThat(Opposites.has(STEM.of("kaputt"), STEM.of("funktionieren"))).isTrue();
        assertThat(Opposites.has(STEM.of("funktionieren"), STEM.of("kaputt"))).isTrue();
        assertThat(Opposites.has(STEM.of("kaputt"), STEM.of("defekt"))).isFalse();
    }

    @Test
    void whatBothSayIsNoOpposite() {
        Set<String> both = Set.of(STEM.of("kaputt"), STEM.of("funktionieren"));

        assertThat(Opposites.between(both, both)).isFalse();
    }
}
