package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeanTest {
    @Test
    void growsByValuesAndByOtherMeans() {
        Mean mean = new Mean();
        assertThat(mean.value()).isZero();
        mean.add(1);
        mean.add(0);
        Mean other = new Mean();
        other.add(0.5);
        other.add(0.5);
        mean.add(other);
        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.count()).isEqualTo(4);
    }
}
