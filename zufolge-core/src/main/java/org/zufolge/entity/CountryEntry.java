package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * A line of {@code countries.tsv}.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name the name a reading shows
 * @param article {@code NONE} for most: {@code Frankreich}, but {@code die Türkei}, {@code der Irak}, plural {@code USA}
 * @param capital in German; null where there is none
 * @param capitalSpeaks whether news says the capital where it means the government: {@code Moskau}, {@code Berlin}
 * @param adjectives stems without ending: {@code russisch}, {@code US-amerikanisch}
 */
public record CountryEntry(
        String country,
        String name,
        Article article,
        @Nullable String capital,
        boolean capitalSpeaks,
        List<String> adjectives)
        implements NamedEntry {
    public CountryEntry {
        adjectives = List.copyOf(adjectives);
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.PLACE;
    }

    @Override
    public String kind() {
        return "country";
    }

    @Override
    public @Nullable String wikidata() {
        return null;
    }
}
