package org.zufolge.stories.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
    /** Items 1, 2, … in the clusters of the letters. */
    private static Map<Integer, String> clusters(String letters) {
        Map<Integer, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            clusters.put(i, letters.substring(i, i + 1));
        }
        return clusters;
    }

    @Test
    void isOneForTheSameClustersByOtherNames() {
        assertThat(BCubed.of(clusters("aabbc"), clusters("xxyyz"))).isEqualTo(new BCubed(1, 1));
    }

    @Test
    void measuresTheExampleOfItsAuthors() {
        // Bagga and Baldwin: truth {1-5}, {6, 7}, {8-12}; the second response joins the first and the third
        Map<Integer, String> truth = clusters("aaaaabbccccc");

        BCubed first = BCubed.of(truth, clusters("aaaaabbbbbbb"));
        BCubed second = BCubed.of(truth, clusters("aaaaabbaaaaa"));

        assertThat(first.precision()).isCloseTo(0.7619, within(0.0001));
        assertThat(first.recall()).isEqualTo(1);
        assertThat(second.precision()).isCloseTo(0.5833, within(0.0001));
        assertThat(second.recall()).isEqualTo(1);
    }

    @Test
    void losesRecallWhereAClusterIsTorn() {
        BCubed torn = BCubed.of(clusters("aaaa"), clusters("xxyz"));

        assertThat(torn.precision()).isEqualTo(1);
        assertThat(torn.recall()).isCloseTo((0.5 + 0.5 + 0.25 + 0.25) / 4, within(1e-9));
        assertThat(torn.f1()).isCloseTo(2 * 0.375 / 1.375, within(1e-9));
    }

    @Test
    void wantsTheSameItems() {
        assertThatThrownBy(() -> BCubed.of(clusters("aa"), clusters("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BCubed.of(clusters(""), clusters(""))).isInstanceOf(IllegalArgumentException.class);
    }
}
