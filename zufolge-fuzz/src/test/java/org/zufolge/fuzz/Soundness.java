package org.zufolge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.Time;

/** What holds of every reading, whatever the text. */
final class Soundness {
    private final Reading reading;
    private final int[] points;

    private Soundness(Reading reading) {
        this.reading = reading;
        this.points = reading.text().codePoints().toArray();
    }

    /** Fails where a reading breaks what its records promise. */
    static void check(Reading reading) {
        new Soundness(reading).check();
    }

    private void check() {
        inOrder(reading.head().headings());
        ids("s", reading.statements(), Statement::id);
        ids("e", reading.entities(), Entity::id);
        ids("t", reading.times(), Time::id);
        ids("p", reading.places(), Place::id);
        reading.entities().forEach(this::entity);
        reading.times().forEach(this::time);
        inOrder(reading.times().stream().map(Time::span).toList());
        reading.places().forEach(this::place);
        inOrder(reading.places().stream().map(Place::span).toList());
        reading.statements().forEach(this::statement);
        lineage();
    }

    /** {@code s1}, {@code s2}, … without a gap. */
    private static <T> void ids(String letter, List<T> things, Function<T, String> id) {
        for (int i = 0; i < things.size(); i++) {
            assertThat(id.apply(things.get(i))).isEqualTo(letter + (i + 1));
        }
    }

    private void entity(Entity entity) {
        assertThat(entity.name()).isNotBlank();
        assertThat(entity.mentions()).isNotEmpty();
        entity.mentions().forEach(this::inside);
        assertThat(entity.mentions()).isSorted().doesNotHaveDuplicates();
    }

    private void time(Time time) {
        inside(time.span());
        assertThat(time.value()).isNotBlank();
    }

    private void place(Place place) {
        inside(place.span());
        assertThat(place.name()).isNotBlank();
        assertThat(place.lat() == null).isEqualTo(place.lon() == null);
        if (place.lat() != null && place.lon() != null) {
            assertThat(place.lat()).isBetween(-90.0, 90.0);
            assertThat(place.lon()).isBetween(-180.0, 180.0);
        }
    }

    private void statement(Statement statement) {
        for (Passage passage : List.of(
                statement.content(), statement.cue(), statement.frame(), statement.source(), statement.addressee())) {
            passage(passage);
        }
        statement.chain().hands().forEach(hand -> {
            passage(hand.basis());
            assertThat(reading.entities()).contains(hand.entity());
        });
        known(statement.sourceEntity());
        assertThat(reading.entities()).containsAll(statement.about());
        assertThat(reading.times()).containsAll(statement.times());
        assertThat(reading.places()).containsAll(statement.places());
        assertThat(statement.rule()).isNotBlank();
    }

    private void known(@Nullable Entity entity) {
        if (entity != null) {
            assertThat(reading.entities()).contains(entity);
        }
    }

    /** Every parent and every alternative is a statement of this reading, and none is within itself. */
    private void lineage() {
        List<String> ids = reading.statements().stream().map(Statement::id).toList();
        for (Statement statement : reading.statements()) {
            Set<String> seen = new HashSet<>();
            for (Statement at = statement; at != null; ) {
                assertThat(seen.add(at.id()))
                        .as("%s is part of itself", at.id())
                        .isTrue();
                String parent = at.parent();
                if (parent == null) {
                    break;
                }
                assertThat(ids).contains(parent);
                at = reading.statements().get(ids.indexOf(parent));
            }
            if (statement.alternativeTo() != null) {
                assertThat(ids).contains(statement.alternativeTo());
                assertThat(statement.alternativeTo()).isNotEqualTo(statement.id());
            }
        }
    }

    private void passage(Passage passage) {
        inOrder(passage.spans());
        assertThat(passage.text())
                .isEqualTo(String.join(
                        " … ", passage.spans().stream().map(this::words).toList()));
    }

    private String words(Span span) {
        return new String(points, span.begin(), span.end() - span.begin());
    }

    private void inOrder(List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            inside(span);
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
    }

    private void inside(Span span) {
        assertThat(span.begin()).isNotNegative().isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(points.length);
    }
}
