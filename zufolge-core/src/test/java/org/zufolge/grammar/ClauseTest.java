package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {
    /** Tokens: Der Rat , der tagte , schwieg . */
    private final Clause interrupted =
            Parsed.of("Der Rat, der tagte, schwieg.").sentence(0).get(0);

    @Test
    void ownsWhatNoOtherClauseInterrupts() {
        assertThat(interrupted.owns(0)).isTrue();
        assertThat(interrupted.owns(1)).isTrue();
        assertThat(interrupted.owns(2)).isFalse();
        assertThat(interrupted.owns(4)).isFalse();
        assertThat(interrupted.owns(6)).isTrue();
        assertThat(interrupted.owns(7)).isFalse();
    }

    @Test
    void reachesFromItsFirstTokenToItsLast() {
        Parsed parsed = Parsed.of("Als es regnete, sagte der Rat, dass er tage.");
        Clause main = parsed.sentence(0).get(1);
        assertThat(parsed.words(main.ownFrom(), main.ownTo())).isEqualTo("sagte der Rat");
        assertThat(parsed.words(main.from(), main.to())).isEqualTo("Als es regnete , sagte der Rat , dass er tage");
        assertThat(interrupted.ownFrom()).isZero();
        assertThat(interrupted.ownTo()).isEqualTo(7);
    }
}
