package org.zufolge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void isItsText() {
        assertThat(new Form("Rat"))
                .isEqualTo(new Form("Rat"))
                .hasSameHashCodeAs("Rat")
                .hasToString("Rat");
        assertThat(new Form("Rat")).isNotEqualTo(new Form("rat"));
        assertThat(Form.NONE.text()).isEmpty();
    }
}
