package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Stem;

class OfficesTest {
    private final Stem stem = new Stem();

    @Test
    void tellsWhomSomebodyWithAnOfficeSpeaksFor() {
        assertThat(Offices.bodies(stem.of("Oberbürgermeisterin"))).contains(stem.of("Rathaus"), stem.of("Stadt"));
        assertThat(Offices.bodies(stem.of("Landrat"))).contains(stem.of("Landkreis"));
    }

    @Test
    void knowsNoBodyOfOtherWords() {
        assertThat(Offices.bodies(stem.of("Geologe"))).isEmpty();
        assertThat(Offices.bodies(stem.of("Bürger"))).isEmpty();
    }
}
