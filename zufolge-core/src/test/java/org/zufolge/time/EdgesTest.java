package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgesTest {
    private final Construction construction =
            new Edges(java.util.List.of(new PartsOfYear(), new Years(new Forms()), new Shifts()));

    @Test
    void finds() {
        assertThat(Sample.found(construction, "Mitte Mai, Anfang 2007, Ende dieses Jahres"))
                .containsExactly("Mitte Mai = 2023-05", "Anfang 2007 = 2007", "Ende dieses Jahres = 2023");
        assertThat(Sample.found(construction, "Mitte der siebziger Jahre, Ende des 18. Jahrhunderts"))
                .containsExactly("Mitte der siebziger Jahre = 197", "Ende des 18. Jahrhunderts = 17");
        assertThat(Sample.found(construction, "zu Beginn der Woche")).containsExactly("Beginn der Woche = 2023-W36");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "am Ende der Straße")).isEmpty();
        assertThat(Sample.found(construction, "Anfang und Ende")).isEmpty();
        assertThat(Sample.found(construction, "von Anfang an")).isEmpty();
    }
}
