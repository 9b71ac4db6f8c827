package org.zufolge.entity;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code offices.tsv}: what a person is called beside or instead of a name.
 *
 * @param masculine nominative singular, null where there is none: {@code Hebamme}
 * @param feminine nominative singular, null where there is none: {@code Kardinal}
 * @param sphere where such people speak from: {@code government}, {@code court}, {@code science}, {@code spokes}, …
 * @param head whether it ends compounds of the same sense: {@code SPD-Fraktions|chef}
 */
public record OfficeEntry(
        @Nullable String masculine, @Nullable String feminine, String sphere, boolean head) {}
