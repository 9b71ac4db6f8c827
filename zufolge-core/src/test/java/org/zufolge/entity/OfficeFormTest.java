package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeFormTest {
    private final OfficeEntry wart = new OfficeEntry("Wart", "Wartin", "role", true);

    @Test
    void addsReadingsUp() {
        OfficeForm one = new OfficeForm(wart, "", true, false, true, false);
        OfficeForm several = new OfficeForm(wart, "", false, true, false, true);

        assertThat(one.and(several)).isEqualTo(new OfficeForm(wart, "", true, true, true, true));
        assertThat(several.and(one)).isEqualTo(new OfficeForm(wart, "", true, true, true, true));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(several.and(several)).isEqualTo(several);
    }

    @Test
    void staysWhatItIsWithinACompound() {
        assertThat(new OfficeForm(wart, "", true, false, false, true).within("Turm"))
                .isEqualTo(new OfficeForm(wart, "Turm", true, false, false, true));
    }
}
