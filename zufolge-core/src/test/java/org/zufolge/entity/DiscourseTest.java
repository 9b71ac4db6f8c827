package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.EntityKind;

class DiscourseTest {
    private final Sample sample = Sample.of("Das Tor sei zu, sagte der Wärter. Der Rat schwieg.");
    private final Discourse discourse = new Discourse(
            sample.parse,
            sample.names,
            sample.mentions,
            sample.modifiers,
            new Referents(sample.parse, sample.mentions.size()),
            AttributionLinker.speaking(sample.parse, sample.attributions),
            AttributionLinker.closing(sample.parse, sample.attributions));

    private static Referent person(String name) {
        return new Referent(EntityKind.PERSON, name, true);
    }

    private static <T> List<T> list(Iterator<T> some) {
        List<T> list = new ArrayList<>();
        some.forEachRemaining(list::add);
        return list;
    }

    @Test
    void findsTheMentionAtAToken() {
        Mention guard = sample.mention("der Wärter");

        assertThat(discourse.startingAt(guard.from())).isSameAs(guard);
        assertThat(discourse.startingAt(guard.from() + 1)).isNull();
        assertThat(discourse.startingAt(0)).isSameAs(sample.mentions.get(0));
        assertThat(discourse.startingAt(-1)).isNull();
        assertThat(discourse.startingAt(99)).isNull();
        assertThat(discourse.startingAt(sample.parse.tokens().size())).isNull();
    }

    @Test
    void knowsWhoStandsBehindTheirWords() {
        assertThat(discourse.closes(sample.mention("der Wärter"))).isTrue();
        assertThat(discourse.closes(sample.mention("Der Rat"))).isFalse();
        assertThat(discourse.closes(sample.mention("Das Tor"))).isFalse();
    }

    @Test
    void remembersWhoWasMentionedLast() {
        Referent guard = person("Wärter");
        Referent council = person("Rat");
        guard.nouns.add("Wärter");
        discourse.take(sample.mention("der Wärter"), guard);
        discourse.take(sample.mention("Der Rat"), council);
        discourse.take(sample.mention("der Wärter"), guard);

        assertThat(discourse.recent()).containsExactly(guard, council);
        assertThat(discourse.named("Wärter")).isSameAs(guard);
        assertThat(discourse.named("Rat")).isNull();
        assertThat(discourse.of(sample.mention("der Wärter"))).isSameAs(guard);
        assertThat(guard.mentions).hasSize(1);
        // he speaks
        assertThat(guard.salience).isGreaterThan(council.salience);
    }

    @Test
    void forgetsThoseLongAgo() {
        for (int i = 0; i < 49; i++) {
            discourse.take(sample.mention("der Wärter"), person("W" + i));
        }

        assertThat(discourse.recent()).hasSize(48);
        assertThat(discourse.recent())
                .extracting(one -> one.name)
                .startsWith("W48")
                .endsWith("W1");
    }

    @Test
    void knowsWhoHoldsAnOffice() {
        Referent first = person("A");
        Referent second = person("B");
        first.offices.add("Minister");
        second.offices.add("Minister");
        discourse.learn(first);
        discourse.learn(second);
        discourse.learn(first);

        assertThat(list(discourse.holders("Minister"))).containsExactly(first, second);
        assertThat(list(discourse.holders("Chef"))).isEmpty();
        for (int i = 0; i < 24; i++) {
            Referent more = person("M" + i);
            more.offices.add("Minister");
            discourse.learn(more);
        }
        assertThat(list(discourse.holders("Minister"))).hasSize(24).doesNotContain(first, second);
    }

    @Test
    void learnsAnOfficeFromAMention() {
        Referent guard = person("A");
        guard.offices.add("Wärter");
        discourse.take(sample.mention("der Wärter"), guard);

        assertThat(list(discourse.holders("Wärter"))).containsExactly(guard);
    }

    @Test
    void knowsWhoOwnsAThing() {
        Referent guard = person("A");
        discourse.own(sample.mention("Das Tor"), guard);

        assertThat(discourse.owner(sample.mention("Das Tor"))).isSameAs(guard);
        assertThat(discourse.owner(sample.mention("Der Rat"))).isNull();
    }
}
