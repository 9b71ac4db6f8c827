package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Form;

class SpellingsTest {
    private final Spellings spellings = new Spellings();

    @Test
    void givesOneSpellingOneForm() {
        String text = "der Rat und der Rat";
        assertThat(spellings.of(text, 4, 7)).isSameAs(spellings.of(text, 16, 19));
        assertThat(spellings.of(text, 4, 7).text()).isEqualTo("Rat");
        assertThat(spellings.of("Räte „Rat“", 6, 9)).isSameAs(spellings.of(text, 4, 7));
    }

    @Test
    void givesQuotationMarksAndDashesOneFormToo() {
        String text = "„ja“ – „nein“ –";
        assertThat(spellings.of(text, 0, 1)).isSameAs(spellings.of(text, 7, 8));
        assertThat(spellings.of(text, 5, 6)).isSameAs(spellings.of(text, 14, 15));
        assertThat(spellings.of(text, 0, 1).text()).isEqualTo("„");
    }

    @Test
    void tellsSpellingsApart() {
        String longer = "Bundesverkehrsministerium Bundesverkehrsministerien";
        assertThat(spellings.of(longer, 0, 25).text()).isEqualTo("Bundesverkehrsministerium");
        assertThat(spellings.of(longer, 26, 51).text()).isEqualTo("Bundesverkehrsministerien");
        assertThat(spellings.of(longer, 0, 25)).isSameAs(spellings.of(longer, 0, 25));
        // "Aa" and "BB" hash alike
        assertThat(spellings.of("Aa", 0, 2).text()).isEqualTo("Aa");
        assertThat(spellings.of("BB", 0, 2).text()).isEqualTo("BB");
        assertThat(spellings.of("Aa", 0, 2).text()).isEqualTo("Aa");
        assertThat(spellings.of("AaAa", 0, 4).text()).isEqualTo("AaAa");
        assertThat(spellings.of("AaBB", 0, 4).text()).isEqualTo("AaBB");
        assertThat(spellings.of("BBBB", 0, 4).text()).isEqualTo("BBBB");
        assertThat(spellings.of("AaAa", 0, 4).text()).isEqualTo("AaAa");
    }

    @Test
    void keepsTheFourSeenLastOfThoseThatHashAlike() {
        String[] alike = {"AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa"};
        Form[] forms = new Form[alike.length];
        for (int i = 0; i < 4; i++) {
            forms[i] = spellings.of(alike[i], 0, 6);
        }
        for (int i = 3; i >= 0; i--) {
            assertThat(spellings.of(alike[i], 0, 6)).isSameAs(forms[i]);
        }
        forms[4] = spellings.of(alike[4], 0, 6);
        assertThat(spellings.of(alike[0], 0, 6)).isSameAs(forms[0]);
        assertThat(spellings.of(alike[3], 0, 6)).isNotSameAs(forms[3]).isEqualTo(forms[3]);
        assertThat(spellings.of(alike[4], 0, 6)).isSameAs(forms[4]);
    }

    @Test
    void leavesOutWhatIsInvisibleAndComposesMarks() {
        assertThat(spellings.of("Re\u00ADgie\u00ADrung", 0, 11).text()).isEqualTo("Regierung");
        assertThat(spellings.of("Mu\u0308nchen", 0, 8).text()).isEqualTo("München");
        assertThat(spellings.of("x".repeat(100), 0, 100).text()).hasSize(100);
    }
}
