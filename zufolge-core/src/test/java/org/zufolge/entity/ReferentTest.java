package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;

class ReferentTest {
    private final Referent person = new Referent(EntityKind.PERSON, "Ole Timm", true);

    @Test
    void isOnePersonOrSeveral() {
        assertThat(person.isPerson()).isTrue();
        person.plural = true;
        assertThat(person.isPerson()).isFalse();
        assertThat(person.is(EntityKind.PERSON)).isTrue();
        assertThat(new Referent(EntityKind.GROUP, "Rat", true).isPerson()).isFalse();
    }

    @Test
    void allowsWhatDoesNotSpeakAgainstIt() {
        Modifiers mali = new Modifiers(Set.of("Mali"), Set.of("Rat"), List.of("Mali"));
        assertThat(person.allows(mali)).isTrue();

        person.belongsTo(mali);

        assertThat(person.affiliations).containsExactly("Mali");
        assertThat(person.allows(mali)).isTrue();
        assertThat(person.allows(Modifiers.NONE)).isTrue();
        assertThat(person.allows(new Modifiers(Set.of("Kuba"), Set.of("Rat"), List.of())))
                .isFalse();
        assertThat(person.allows(new Modifiers(Set.of("Mali"), Set.of("Amt"), List.of())))
                .isFalse();
        assertThat(person.allows(new Modifiers(Set.of(), Set.of("Amt", "Rat"), List.of())))
                .isTrue();
    }
}
