package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.report.Report;

/** Who plays a part in a text, as its reading says. */
final class Cast {
    private final String text;
    private final Reading reading;

    private Cast(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static Cast of(String text) {
        return of(Report.of(text));
    }

    static Cast of(Report report) {
        return new Cast(report.text(), Zufolge.reader().read(report));
    }

    /** All, in the order of the reading. */
    List<Entity> all() {
        return reading.entities();
    }

    List<String> names() {
        return all().stream().map(Entity::name).toList();
    }

    /** The names of those that have one. */
    List<String> named() {
        return all().stream().filter(Entity::named).map(Entity::name).toList();
    }

    List<String> names(EntityKind kind) {
        return all().stream()
                .filter(entity -> entity.kind() == kind)
                .map(Entity::name)
                .toList();
    }

    /** The one with a name that no other has. */
    Entity entity(String name) {
        List<Entity> all =
                all().stream().filter(entity -> entity.name().equals(name)).toList();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " are called " + name + ", of " + names());
        }
        return all.get(0);
    }

    /** The words that speak of the one with a name. */
    List<String> mentions(String name) {
        return entity(name).mentions().stream().map(this::cut).toList();
    }

    /** For each statement the name of its source, - for none. */
    List<String> sources() {
        return reading.statements().stream()
                .map(statement -> name(statement.sourceEntity()))
                .toList();
    }

    private static String name(@Nullable Entity entity) {
        return entity == null ? "-" : entity.name();
    }

    private String cut(Span span) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }
}
