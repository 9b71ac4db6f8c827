package org.zufolge.server.page;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something, with all that they said and that was said about them.
 *
 * @param name its name
 * @param by what it is reported to have said, newest first
 * @param nextBy the address of the page after that; null on the last
 * @param about what is said about it, newest first
 * @param nextAbout the address of the page after that; null on the last
 */
public record EntityView(
        String name,
        HitRow.Rows by,
        @Nullable String nextBy,
        HitRow.Rows about,
        @Nullable String nextAbout) {}
