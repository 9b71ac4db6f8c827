package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {
    private final Forms forms = new Forms();

    @Test
    void readsNumbers() {
        assertThat(number("drei Jahre")).isEqualTo("3");
        assertThat(number("fünfundzwanzig Jahre")).isEqualTo("25");
        assertThat(number("hundertfünfzig Jahre")).isEqualTo("150");
        assertThat(number("12.500 Jahre")).isEqualTo("12500");
        assertThat(number("2,5 Jahre")).isEqualTo("2.5");
        assertThat(number("ein halbes Jahr")).isEqualTo("0.5");
        assertThat(number("eineinhalb Jahre")).isEqualTo("1.5");
        assertThat(number("zwei bis drei Jahre")).isEqualTo("3");
        assertThat(number("ein paar Jahre")).isEqualTo("X");
        assertThat(number("mehr als zehn lange Jahre")).isEqualTo("10");
    }

    @Test
    void endsAtTheUnit() {
        Atoms atoms = Sample.atoms("mehr als zehn lange Jahre");
        Quantity quantity = Quantity.read(atoms, 0, forms);
        assertThat(quantity).isNotNull();
        assertThat(atoms.form(quantity.to())).isEqualTo("Jahre");
    }

    @Test
    void writesTimex3Durations() {
        assertThat(new Quantity("3", 0).of("Y")).isEqualTo("P3Y");
        assertThat(new Quantity("90", 0).of("MIN")).isEqualTo("PT90M");
        assertThat(new Quantity("X", 0).of("DE")).isEqualTo("PXDE");
    }

    private String number(String words) {
        Quantity quantity = Quantity.read(Sample.atoms(words), 0, forms);
        return quantity == null ? "" : quantity.number();
    }
}
