package org.zufolge.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
    private final MinHash minHash = new MinHash();

    private List<String> bands(int from, int to) {
        String text = IntStream.range(from, to).mapToObj(i -> "wort" + i).collect(Collectors.joining(" "));
        return minHash.bands(new Shingles().of(text));
    }

    @Test
    void givesTheSameTextTheSameBands() {
        assertThat(bands(0, 100)).hasSize(8).isEqualTo(bands(0, 100));
    }

    @Test
    void givesTextsThatShareMuchABandInCommon() {
        int found = 0;
        for (int i = 0; i < 100; i++) {
            List<String> other = bands(i * 1000 + 20, i * 1000 + 120);
            found += bands(i * 1000, i * 1000 + 100).stream().anyMatch(other::contains) ? 1 : 0;
        }

        // 80 of 120 runs in common, j = 0.66
        assertThat(found).isGreaterThan(85);
    }

    @Test
    void givesOtherTextsNone() {
        for (int i = 0; i < 100; i++) {
            assertThat(bands(i * 1000, i * 1000 + 100)).doesNotContainAnyElementsOf(bands(500_000, 500_100));
        }
    }

    @Test
    void givesATextWithoutWordsNone() {
        assertThat(minHash.bands(new Shingles().of("– … –"))).isEmpty();
    }
}
