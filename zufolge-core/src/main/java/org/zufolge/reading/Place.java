package org.zufolge.reading;

import org.jspecify.annotations.Nullable;

/**
 * A place named in the report.
 *
 * @param id local to the reading: {@code p1}, {@code p2}, …
 * @param span where it stands
 * @param name its name in German
 * @param country the ISO 3166-1 alpha-2 code of its country
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param source where the coordinates come from, such as {@code geonames:4140963}
 * @param metonym whether it stands for a government or another body seated there
 */
public record Place(
        String id,
        Span span,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String source,
        boolean metonym) {}
