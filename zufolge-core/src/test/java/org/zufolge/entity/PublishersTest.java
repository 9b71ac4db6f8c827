package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Head;
import org.zufolge.report.Report;

class PublishersTest {
    private static Head head(@Nullable String agency, @Nullable String outlet) {
        return new Head(outlet, agency, null, null, null, null, List.of());
    }

    private static List<Referent> find(Head head, Referents referents) {
        return new Publishers(EntityLexicon.german()).find(referents.parse(), head, referents);
    }

    private static Referents referents() {
        return new Referents(Sample.of("Der Damm sei dicht, sagte er.").parse, 0);
    }

    @Test
    void areTheAgencyAndThenTheOutlet() {
        Referents referents = referents();
        List<Referent> found = find(head("Ostdienst", "Bote von Ihlen"), referents);

        assertThat(found).extracting(one -> one.name).containsExactly("Ostdienst", "Bote von Ihlen");
        assertThat(found).extracting(one -> one.sort).containsExactly("agency", "newspaper");
        assertThat(found).allMatch(one -> one.named && one.is(EntityKind.OUTLET));
        assertThat(referents.all()).isEqualTo(found);
        assertThat(referents.named("Ostdienst")).isSameAs(found.get(0));
    }

    @Test
    void areKnownByTheLexiconToo() {
        Referents referents = referents();
        List<Referent> found = find(head("dpa", "Reuters"), referents);
        NamedEntry paper = EntityLexicon.german()
                .candidate(Sample.of("Reuters").parse.tokens(), 0)
                .entry();

        assertThat(found).extracting(one -> one.name).containsExactly("dpa", "Reuters");
        assertThat(found.get(0).sort).isEqualTo("agency");
        assertThat(found.get(1).wikidata).isEqualTo(paper.wikidata()).isNotNull();
        assertThat(referents.known(paper)).isSameAs(found.get(1));
    }

    @Test
    void areNoneWhereNothingIsKnown() {
        assertThat(find(head(null, null), referents())).isEmpty();
    }

    @Test
    void areNotWhatOnlyHasTheSameName() {
        List<Referent> found = find(head(null, "Russland"), referents());

        assertThat(found.get(0).sort).isEqualTo("newspaper");
        assertThat(found.get(0).wikidata).isNull();
    }

    @Test
    void areMentionedByTheDateline() {
        Cast cast = Cast.of(Report.of("Ihlen (dpa) - Der Damm sei dicht, sagte Wärter Ole Timm der dpa."));

        assertThat(cast.mentions("dpa")).containsExactly("dpa", "der dpa");
    }
}
