package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Stem;

class SameWordsTest {
    private final Stem stem = new Stem();

    @Test
    void knowsWhatOneDeskPutsForAnother() {
        assertThat(SameWords.has(stem.of("Arbeitsplatz"), stem.of("Stelle"))).isTrue();
        assertThat(SameWords.has(stem.of("schließen"), stem.of("stilllegen"))).isTrue();
    }

    @Test
    void keepsOthersApart() {
        assertThat(SameWords.has(stem.of("Arbeitsplatz"), stem.of("Brand"))).isFalse();
        assertThat(SameWords.has(stem.of("Qualle"), stem.of("Qualle"))).isFalse();
    }
}
