package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;

class ReferentsTest {
    private final Sample sample = Sample.of("Der Bote der Stadt kam, sagte Ole Timm.");
    private final Referent bote = new Referent(EntityKind.OUTLET, "Bote", true);
    private final Referent rat = new Referent(EntityKind.ORGANISATION, "Rat", true);
    private Referents referents = new Referents(sample.parse, 0);

    @BeforeEach
    void begin() {
        referents = new Referents(sample.parse, sample.mentions.size());
    }

    @Test
    void knowWhomAMentionMeans() {
        Mention mention = sample.mention("Der Bote");
        assertThat(referents.of(mention)).isNull();

        referents.set(mention, bote);

        assertThat(referents.of(mention)).isSameAs(bote);
        assertThat(referents.at(0)).isSameAs(bote);
        assertThat(referents.at(1)).isSameAs(bote);
        assertThat(referents.at(2)).isNull();
        assertThat(bote.mentions).containsExactly(new int[] {0, 2});
    }

    @Test
    void knowNobodyBeyondTheText() {
        assertThat(referents.at(-1)).isNull();
        assertThat(referents.at(sample.parse.tokens().size())).isNull();
        referents.mark(bote, 0, 99);
        assertThat(referents.at(sample.parse.tokens().size() - 1)).isSameAs(bote);
    }

    @Test
    void turnAMentionToSomebodyElse() {
        Mention mention = sample.mention("Der Bote");
        referents.set(mention, bote);
        referents.mark(bote, 0, 3);
        referents.mark(bote, 1, 2);
        referents.turn(mention, bote);
        assertThat(bote.mentions).hasSize(3);

        referents.turn(mention, rat);

        assertThat(referents.of(mention)).isSameAs(rat);
        assertThat(bote.mentions).containsExactly(new int[] {0, 3}, new int[] {1, 2});
        assertThat(rat.mentions).containsExactly(new int[] {0, 2});
    }

    @Test
    void turnAMentionThatMeantNobody() {
        Mention mention = sample.mention("Ole Timm");

        referents.turn(mention, rat);

        assertThat(referents.of(mention)).isSameAs(rat);
    }

    @Test
    void findByANameOrItsGenitive() {
        referents.know("Nordlinie", bote);
        referents.know("VdW", rat);
        referents.know("Ab", rat);

        assertThat(referents.named("nordlinie")).isSameAs(bote);
        assertThat(referents.named("Nordlinies")).isSameAs(bote);
        assertThat(referents.named("Nordlinien")).isNull();
        assertThat(referents.named("VdWs")).isSameAs(rat);
        assertThat(referents.named("Abs")).isNull();
    }

    @Test
    void makeOneOfEachEntry() {
        BodyEntry entry = new BodyEntry("Klarflut", "company", Article.DIE, "DE", "Q7");
        assertThat(referents.known(entry)).isNull();

        Referent body = referents.of(entry);

        assertThat(referents.of(entry)).isSameAs(body);
        assertThat(referents.known(entry)).isSameAs(body);
        assertThat(referents.all()).containsExactly(body);
        assertThat(body.kind).isEqualTo(EntityKind.ORGANISATION);
        assertThat(body.sort).isEqualTo("company");
        assertThat(body.wikidata).isEqualTo("Q7");
        assertThat(body.genders).isEqualTo(Genders.FEMININE);
        assertThat(body.named).isTrue();
        // another entry, though it says the same
        assertThat(referents.known(new BodyEntry("Klarflut", "company", Article.DIE, "DE", "Q7")))
                .isNull();
    }

    @Test
    void makeAGovernmentOfACountry() {
        Referent government = referents.of(EntityLexicon.german().country("KP"));

        assertThat(government.kind).isEqualTo(EntityKind.ORGANISATION);
        assertThat(government.sort).isEqualTo("government");
        assertThat(government.name).isEqualTo("Nordkorea");
        assertThat(government.wikidata).isNull();
    }

    @Test
    void knowAnEntryAsSomebodyFoundBefore() {
        BodyEntry entry = new BodyEntry("Klarflut", "company", Article.DIE, null, null);
        referents.know(entry, rat);

        assertThat(referents.of(entry)).isSameAs(rat);
        assertThat(referents.all()).isEmpty();
    }
}
