package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;
import org.zufolge.reading.Time;

class TimexTest {
    @Test
    void takesOverATime() {
        Time time = new Time("t1", new Span(3, 9), Time.Type.DURATION, "P3D", null, List.of(), Time.Resolution.EXACT);
        assertThat(Timex.of(time)).isEqualTo(new Timex(new Span(3, 9), "DURATION", "P3D"));
    }
}
