package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * A line of {@code bodies.tsv}: an organisation with a name.
 *
 * @param name the name a reading shows
 * @param kind {@code party}, {@code ministry}, {@code court}, {@code company}, …: the words of the table
 * @param article the article it is used with
 * @param country ISO 3166-1 alpha-2, null for what stands between or above countries
 * @param wikidata its item, where certain
 */
public record BodyEntry(
        String name,
        String kind,
        Article article,
        @Nullable String country,
        @Nullable String wikidata) implements NamedEntry {
    @Override
    public EntityKind entityKind() {
        return EntityKind.ORGANISATION;
    }
}
