package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * A line of {@code outlets.tsv}.
 *
 * @param name the name a reading shows
 * @param kind {@code newspaper}, {@code agency}, {@code broadcaster}, {@code magazine}, {@code online} or
 *     {@code network}
 * @param article the article it is used with
 * @param country ISO 3166-1 alpha-2
 * @param wikidata its item, where certain
 */
public record OutletEntry(
        String name,
        String kind,
        Article article,
        @Nullable String country,
        @Nullable String wikidata) implements NamedEntry {
    @Override
    public EntityKind entityKind() {
        return EntityKind.OUTLET;
    }
}
