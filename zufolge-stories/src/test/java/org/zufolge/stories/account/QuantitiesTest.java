package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Tokenizer;

class QuantitiesTest {
    private static Set<Quantity> of(String text) {
        return Quantities.of(
                new Tokenizer().tokenize(text), Terms.ofStatements().of(text));
    }

    @Test
    void readsWhatIsCounted() {
        assertThat(of("Es seien 48.000 Gläser betroffen")).containsExactly(new Quantity("48000", "glas"));
    }

    @Test
    void countsTheSamePeopleByOtherWords() {
        Quantity people = of("fünf Menschen seien verletzt").iterator().next();
        Quantity hurt = of("fünf Verletzte").iterator().next();

        assertThat(people.isSame(hurt)).isTrue();
    }

    @Test
    void readsWhatIsTheMost() {
        assertThat(of("höchstens 1500 Streikende")).allMatch(Quantity::most);
        assertThat(of("nicht mehr als 1500 Streikende")).allMatch(Quantity::most);
        assertThat(of("Mehr als 1500 Streikende habe es nicht gegeben")).allMatch(Quantity::most);
        assertThat(of("mehr als 1500 Streikende")).noneMatch(Quantity::most);
        assertThat(of("nur eine Pflegerin")).extracting(Quantity::number).containsExactly("1");
    }

    @Test
    void readsAShare() {
        assertThat(of("neun von zehn Bahnen")).containsExactly(new Quantity("90", "prozent"));
    }
}
