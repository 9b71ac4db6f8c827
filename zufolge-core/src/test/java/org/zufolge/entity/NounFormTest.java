package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;

class NounFormTest {
    private final NounEntry amt = new NounEntry("Amt", Article.DAS, EntityKind.ORGANISATION, false, "authority", true);

    @Test
    void addsReadingsUp() {
        NounForm one = new NounForm(amt, "", true, false);
        NounForm several = new NounForm(amt, "", false, true);

        assertThat(one.and(several)).isEqualTo(new NounForm(amt, "", true, true));
        assertThat(several.and(one)).isEqualTo(new NounForm(amt, "", true, true));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(several.and(several)).isEqualTo(several);
    }

    @Test
    void staysWhatItIsWithinACompound() {
        assertThat(new NounForm(amt, "", false, true).within("Hafen"))
                .isEqualTo(new NounForm(amt, "Hafen", false, true));
    }
}
