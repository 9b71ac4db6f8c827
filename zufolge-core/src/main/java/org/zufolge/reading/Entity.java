package org.zufolge.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that speaks or is spoken of, with all its mentions in the report.
 *
 * @param id local to the reading: {@code e1}, {@code e2}, …
 * @param kind what it is
 * @param name its fullest name in the report, or for an unnamed entity the words that describe it
 * @param named whether the report gives its name
 * @param plural whether it is several
 * @param description office, role or apposition, in the report's words
 * @param affiliations the bodies or countries it belongs to, in the report's words
 * @param wikidata its item, {@code Q…}, where it is certain
 * @param mentions where it is spoken of, in order
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        boolean named,
        boolean plural,
        @Nullable String description,
        List<String> affiliations,
        @Nullable String wikidata,
        List<Span> mentions) {
    public Entity {
        affiliations = List.copyOf(affiliations);
        mentions = List.copyOf(mentions);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
