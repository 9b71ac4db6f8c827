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

    @Test
    void tellsOfItsCase() {
        assertThat(new Form("Ärzte").isCapital()).isTrue();
        assertThat(new Form("ärzte").isCapital()).isFalse();
        assertThat(new Form("\uD801\uDC00").isCapital())
                .as("a capital of Deseret")
                .isTrue();
        assertThat(Form.NONE.isCapital()).isFalse();
        assertThat(new Form("ÄRZTE").lower()).isEqualTo("ärzte");
        Form form = new Form("Rat");
        assertThat(form.lower()).isSameAs(form.lower()).isEqualTo("rat");
    }

    @Test
    void comparesItsLettersAtOnce() {
        Form form = new Form("Straßenbahn");
        assertThat(form.is(packed("Straßenb"), packed("ahn"))).isTrue();
        assertThat(form.is(packed("Straßenb"), packed("ahm"))).isFalse();
        assertThat(form.is(packed("Straßenb"), 0)).isFalse();
        assertThat(new Form("Rat").is(packed("Rat"), 0)).isTrue();
        assertThat(new Form("Rat").is(packed("at"), 0)).isFalse();
    }

    @Test
    void leavesWhatDoesNotFit() {
        assertThat(new Form("Großstadtstraßenbahn").is(packed("Großstad"), packed("tstraßen")))
                .isFalse();
        assertThat(new Form("Rat–").is(packed("Rat"), 0)).isFalse();
        assertThat(new Form("Rat\0").is(packed("Rat"), 0)).isFalse();
    }

    private static long packed(String letters) {
        long all = 0;
        for (int i = 0; i < letters.length(); i++) {
            all = all << 8 | letters.charAt(i);
        }
        return all;
    }
}
