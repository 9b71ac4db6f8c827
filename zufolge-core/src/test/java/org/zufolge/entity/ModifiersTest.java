package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModifiersTest {
    @Test
    void meetWhereTheyShareSomethingOrOneSaysNothing() {
        assertThat(Modifiers.meet(Set.of("Mali"), Set.of("Mali", "Kuba"))).isTrue();
        assertThat(Modifiers.meet(Set.of("Mali"), Set.of("Kuba"))).isFalse();
        assertThat(Modifiers.meet(Set.of(), Set.of("Kuba"))).isTrue();
        assertThat(Modifiers.meet(Set.of("Mali"), Set.of())).isTrue();
    }

    @Test
    void areEmptyWithoutPlacesAndBodies() {
        assertThat(Modifiers.NONE.isEmpty()).isTrue();
        assertThat(new Modifiers(Set.of("Mali"), Set.of(), List.of()).isEmpty()).isFalse();
        assertThat(new Modifiers(Set.of(), Set.of("Rat"), List.of()).isEmpty()).isFalse();
    }
}
