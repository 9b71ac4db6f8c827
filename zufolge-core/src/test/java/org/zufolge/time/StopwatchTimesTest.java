package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopwatchTimesTest {
    private final Construction construction = new StopwatchTimes();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "nach 2:46 Stunden, in 1:45,32 Minuten, in 2:05:33 Stunden"))
                .containsExactly(
                        "2:46 Stunden = PT2H46M", "1:45,32 Minuten = PT1M45.32S", "2:05:33 Stunden = PT2H5M33S");
        assertThat(Sample.found(construction, "mit einer Zeit von 1:14:95 Minuten"))
                .containsExactly("1:14:95 Minuten = PT1M14.95S");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "um 8:30 Uhr")).isEmpty();
        assertThat(Sample.found(construction, "45 Minuten")).isEmpty();
        assertThat(Sample.found(construction, "ein 3:1 nach 90 Minuten")).isEmpty();
    }
}
