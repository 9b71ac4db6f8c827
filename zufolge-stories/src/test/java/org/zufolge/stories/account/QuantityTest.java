package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Stem;

class QuantityTest {
    @Test
    void isTheSameIfItCountsTheSame() {
        assertThat(new Quantity("3", "woch").isSame(new Quantity("3", "woch"))).isTrue();
        assertThat(new Quantity("3", "woch").isSame(new Quantity("3", "knot"))).isFalse();
        assertThat(new Quantity("3", "woch").isSame(new Quantity("4", "woch"))).isFalse();
    }

    @Test
    void isTheSameWhateverItCountsIfItIsExact() {
        assertThat(new Quantity("5800", "glas").isSame(new Quantity("5800", "flasch")))
                .isTrue();
        assertThat(new Quantity("2,7", "prozent").isSame(new Quantity("2,7", "")))
                .isTrue();
    }

    @Test
    void countsPeopleWhateverTheyAreCalled() {
        String person = new Stem().of("Mensch");
        String hurt = new Stem().of("Verletzte");

        assertThat(new Quantity("5", person).isSame(new Quantity("5", hurt))).isTrue();
        assertThat(new Quantity("5", person).isSame(new Quantity("5", "glas"))).isFalse();
    }

    @Test
    void isTheSamePutMoreRoundly() {
        assertThat(new Quantity("1200", "mensch").isSame(new Quantity("1204", "mensch")))
                .isTrue();
        assertThat(new Quantity("1200", "mensch").isSame(new Quantity("1290", "mensch")))
                .isFalse();
    }

    @Test
    void isPassedByMoreOfTheSame() {
        Quantity most = new Quantity("1500", "mensch", true);

        assertThat(most.isPassedBy(new Quantity("2400", "mensch"))).isTrue();
        assertThat(most.isPassedBy(new Quantity("1400", "mensch"))).isFalse();
        assertThat(most.isPassedBy(new Quantity("2400", "glas"))).isFalse();
    }
}
