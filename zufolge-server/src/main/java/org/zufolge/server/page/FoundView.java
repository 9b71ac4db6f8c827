package org.zufolge.server.page;

import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query what was searched for; empty for nothing yet
 * @param reports whether reports are wanted, not statements
 * @param rows what was found
 * @param next the address of the page after this; null on the last
 * @param problem why it is no query; null where it is one
 */
public record FoundView(
        String query,
        boolean reports,
        HitRow.Rows rows,
        @Nullable String next,
        @Nullable String problem) {}
