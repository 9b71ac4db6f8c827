package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/** Something known by name, from the tables or from whoever uses the reader. */
public sealed interface NamedEntry permits OutletEntry, BodyEntry, CountryEntry, KnownEntity {
    /** The name a reading shows, whatever form the report uses. */
    String name();

    /** What kind of entity it is. */
    EntityKind entityKind();

    /** What it is more exactly, in the words of the tables: {@code newspaper}, {@code party}, {@code country}. */
    String kind();

    /** The article it is used with. */
    Article article();

    /** ISO 3166-1 alpha-2 code of its country, or null where it has none. */
    @Nullable
    String country();

    /** Its Wikidata item, or null where it is not certain. */
    @Nullable
    String wikidata();
}
