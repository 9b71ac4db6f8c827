package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.text.CodePoints;

class EntityLinkerTest {
    private static final String TEXT = "Wie die Agentur Baltnet unter Berufung auf den Rat berichtete, sagte Wärter"
            + " Ole Timm dem Sender Orbis, es brenne. Timm schwieg.";

    private final Sample sample = Sample.of(TEXT);
    private final Linked linked = new EntityLinker(EntityLexicon.german(), CueLexicon.german())
            .link(
                    sample.parse,
                    new Head("Bote", "dpa", null, null, null, null, List.of()),
                    sample.attributions,
                    CodePoints.of(TEXT));

    private static @Nullable String name(@Nullable Entity entity) {
        return entity == null ? null : entity.name();
    }

    @Test
    void saysWhoIsBehindEachStatement() {
        assertThat(linked.sources()).hasSameSizeAs(sample.attributions);
        assertThat(linked.bases()).hasSameSizeAs(sample.attributions);
        assertThat(linked.vias()).hasSameSizeAs(sample.attributions);
        assertThat(linked.addressees()).hasSameSizeAs(sample.attributions);
        assertThat(linked.sources()).extracting(EntityLinkerTest::name).contains("Ole Timm");
        assertThat(linked.addressees()).extracting(EntityLinkerTest::name).contains("Orbis");
    }

    @Test
    void putsThePublishersFirst() {
        assertThat(linked.publishers()).extracting(Entity::name).containsExactly("dpa", "Bote");
        assertThat(linked.entities())
                .startsWith(linked.publishers().get(0), linked.publishers().get(1));
        assertThat(linked.entities()).extracting(Entity::name).contains("Baltnet", "Ole Timm", "Orbis");
    }

    @Test
    void saysWhoIsMentionedAtEachToken() {
        assertThat(name(linked.at()[sample.token("Baltnet")])).isEqualTo("Baltnet");
        assertThat(name(linked.at()[sample.token("Ole")])).isEqualTo("Ole Timm");
        assertThat(linked.at()[sample.token("brenne")]).isNull();
        assertThat(linked.at()).hasSameSizeAs(sample.parse.tokens());
    }

    @Test
    void saysWhichTokensCallAPerson() {
        assertThat(linked.called()[sample.token("Ole")]).isTrue();
        assertThat(linked.called()[sample.token("Timm")]).isTrue();
        assertThat(linked.called()[sample.token("Wärter")]).isFalse();
        assertThat(linked.called()[sample.token("Baltnet")]).isFalse();
    }
}
