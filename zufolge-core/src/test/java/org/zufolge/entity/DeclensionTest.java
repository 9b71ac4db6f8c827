package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclensionTest {
    @Test
    void declinesStrongWeakAndAdjectivalNouns() {
        assertThat(Declension.singular("Amt", "Amtes", "Ämter")).containsExactlyInAnyOrder("Amt", "Amtes", "Amts");
        assertThat(Declension.singular("Zeuge", "Zeugen", "Zeugen")).containsExactlyInAnyOrder("Zeuge", "Zeugen");
        assertThat(Declension.singular("Beamter", "~", "~")).contains("Beamter", "Beamte", "Beamten", "Beamtem");
        assertThat(Declension.singular("Medien", "-", "Medien")).containsExactly("Medien");
    }

    @Test
    void addsTheDativeToPlurals() {
        assertThat(Declension.plural("Amt", "Ämter")).containsExactly("Ämter", "Ämtern");
        assertThat(Declension.plural("Team", "Teams")).containsExactly("Teams");
        assertThat(Declension.plural("Bevölkerung", "-")).isEmpty();
    }

    @Test
    void makesFemininePlurals() {
        assertThat(Declension.femininePlural("Ärztin")).isEqualTo("Ärztinnen");
        assertThat(Declension.femininePlural("Kauffrau")).isEqualTo("Kauffrauen");
        assertThat(Declension.femininePlural("Hebamme")).isEqualTo("Hebammen");
    }
}
