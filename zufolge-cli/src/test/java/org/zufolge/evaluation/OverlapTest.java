package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static BitSet tokens(int... tokens) {
        BitSet set = new BitSet();
        for (int token : tokens) {
            set.set(token);
        }
        return set;
    }

    @Test
    void countsWhatIsShared() {
        Overlap overlap = Overlap.of(tokens(1, 2, 3, 70), tokens(3, 70));
        assertThat(overlap).isEqualTo(new Overlap(4, 2, 2));
        assertThat(overlap.precision()).isEqualTo(1);
        assertThat(overlap.recall()).isEqualTo(0.5);
        assertThat(overlap.f1()).isEqualTo(4 / 6.0);
        assertThat(overlap.isWhole()).isFalse();
    }

    @Test
    void isNothingOfNothing() {
        Overlap overlap = Overlap.of(tokens(), tokens());
        assertThat(overlap.precision()).isZero();
        assertThat(overlap.recall()).isZero();
        assertThat(overlap.f1()).isZero();
        assertThat(overlap.isWhole()).isTrue();
        assertThat(Overlap.of(tokens(1), tokens()).f1()).isZero();
    }

    @Test
    void isWholeWhereBothAreTheSame() {
        assertThat(Overlap.of(tokens(4, 9), tokens(4, 9)).isWhole()).isTrue();
        assertThat(Overlap.of(tokens(4, 9), tokens(4, 9)).f1()).isEqualTo(1);
    }
}
