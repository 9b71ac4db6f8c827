package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;

/**
 * The entities of a report, and who is behind each statement.
 *
 * @param entities in the order of their first mentions
 * @param sources the source of each attribution, in their order; null where the report gives none
 * @param bases what the source of each attribution leans on; null for most
 * @param vias who hands on what the source of each attribution says, the nearest to the source first
 * @param addressees to whom each attribution was said; null for most
 * @param publishers who published the report, the agency before the outlet
 * @param at the entity mentioned at each token, or null
 * @param called for each token whether a person is called by it
 * @param known the names of the report that the lexicon knows
 */
public record Linked(
        List<Entity> entities,
        List<@Nullable Entity> sources,
        List<@Nullable Entity> bases,
        List<List<@Nullable Entity>> vias,
        List<@Nullable Entity> addressees,
        List<Entity> publishers,
        @Nullable Entity[] at,
        boolean[] called,
        KnownNames known) {}
