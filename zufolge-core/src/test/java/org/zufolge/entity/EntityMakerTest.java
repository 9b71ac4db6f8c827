package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Span;
import org.zufolge.text.CodePoints;

class EntityMakerTest {
    private static final String TEXT = "Im 🏠 saß Bo, sagte er.";

    private static Map<Referent, Entity> make(List<Referent> referents, Set<Referent> speaking) {
        return new EntityMaker().make(Sample.of(TEXT).parse, referents, speaking, CodePoints.of(TEXT));
    }

    private static Referent person(String name, int... tokens) {
        Referent referent = new Referent(EntityKind.PERSON, name, true);
        for (int token : tokens) {
            referent.mention(token, token + 1);
        }
        return referent;
    }

    @Test
    void ordersThemByTheirFirstMentions() {
        Referent er = person("Er", 6, 0);
        Referent bo = person("Bo", 3);
        Referent outlet = person("Bote");
        Map<Referent, Entity> made = make(List.of(bo, er, outlet), Set.of(outlet));

        assertThat(made.keySet()).containsExactly(outlet, er, bo);
        assertThat(made.values()).extracting(Entity::id).containsExactly("e1", "e2", "e3");
    }

    @Test
    void countsCodePointsAndEachMentionOnce() {
        Referent bo = person("Bo", 6, 3, 3);

        assertThat(make(List.of(bo), Set.of()).get(bo).mentions()).containsExactly(new Span(9, 11), new Span(19, 21));
    }

    @Test
    void leavesWhoIsNotNamedAndSaysNothing() {
        Referent common = person("Mann", 1);
        common.common = true;
        Referent speaker = person("Frau", 2);
        speaker.common = true;
        Referent silent = person("Rat");
        Map<Referent, Entity> made = make(List.of(common, speaker, silent), Set.of(speaker));

        assertThat(made.keySet()).containsExactly(speaker);
    }

    @Test
    void saysAllThatIsKnown() {
        Referent group = new Referent(EntityKind.GROUP, "Beamte", false);
        group.plural = true;
        group.description = "hohe Beamte";
        group.wikidata = "Q1";
        group.affiliations.add("Mali");
        group.mention(0, 2);

        assertThat(make(List.of(group), Set.of()).get(group))
                .isEqualTo(new Entity(
                        "e1",
                        EntityKind.GROUP,
                        "Beamte",
                        false,
                        true,
                        "hohe Beamte",
                        List.of("Mali"),
                        "Q1",
                        List.of(new Span(0, 4))));
    }
}
