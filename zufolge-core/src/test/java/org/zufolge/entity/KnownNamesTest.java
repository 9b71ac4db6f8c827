package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownNamesTest {
    @Test
    void findTheLongestNameAtEachToken() {
        KnownNames names = new KnownNames(
                EntityLexicon.german(),
                Sample.of("Die Neue Zürcher Zeitung kam.").parse.tokens());

        assertThat(names.at(0)).isNull();
        NameMatch match = names.at(1);
        assertThat(match).isNotNull();
        assertThat(match.entry().name()).isEqualTo("Neue Zürcher Zeitung");
        assertThat(match.to()).isEqualTo(4);
        // looked up once
        assertThat(names.at(1)).isSameAs(match);
        assertThat(names.at(4)).isNull();
    }
}
